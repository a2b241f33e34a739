package dev.firsthand.weigh.digest;

import dev.firsthand.record.Dossier.Entry;
import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.Mark.Happening.Status;
import dev.firsthand.record.Mark.Moment;
import dev.firsthand.text.Given;
import dev.firsthand.text.Words;
import dev.firsthand.weigh.account.Account;
import dev.firsthand.weigh.account.Passage;
import dev.firsthand.weigh.account.StoryDays;
import dev.firsthand.weigh.origin.Origins;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What was known before: sentences of the reports that tell of the time before the story began,
/// those that most origins tell first, in the order of their dates.
final class Background {

  private static final int SENTENCES = 6;
  private static final int FEWEST_WORDS = 8;
  private static final int MOST_WORDS = 45;

  /// A month is just over for so many days more.
  private static final int JUST_OVER = 14;

  private static final int MONTH = "2025-12".length();

  private static final Pattern DATE = Pattern.compile("[12][0-9]{3}(?:-[0-9]{2}){0,2}");

  private static final Pattern SUBORDINATE =
      Pattern.compile(
          "(?:^|[, ])(?:since|when|after|who|whom|whose|which|where|that|than|before|until)"
              + " \\p{L}[^,;]*$");

  /// "Until 1913 the port": the date ends or begins what the sentence tells.
  private static final Pattern BOUND =
      Pattern.compile("\\b(?:until|before|by|than)\\s+$", Pattern.CASE_INSENSITIVE);

  /// "The 2003 invasion", "his May 3 speech": the date is that of the thing.
  private static final Pattern OF_THING =
      Pattern.compile("\\b(?:the|a|an|his|her|its|their|this|that|\\p{L}+['’]s)\\s+$");

  private static final Pattern THING = Pattern.compile(",?\\s+(?:\\p{L}|[\"“'])");

  private final Origins origins;
  private final Centrality centrality;
  private final Given given;
  private final Map<String, List<List<Candidate>>> byDate = new TreeMap<>();

  private Background(Origins origins, Centrality centrality, Given given) {
    this.origins = origins;
    this.centrality = centrality;
    this.given = given;
  }

  static List<Entry> of(
      List<Account> accounts, Origins origins, Centrality centrality, Given given) {
    Background background = new Background(origins, centrality, given);
    StoryDays.of(accounts).ifPresent(days -> background.gather(accounts, days.began().toString()));
    return background.entries();
  }

  private void gather(List<Account> accounts, String before) {
    for (Account account : accounts) {
      for (Passage passage : account.passages()) {
        int length = passage.tokens().size();
        if (length >= FEWEST_WORDS
            && length <= MOST_WORDS
            && account.standsAlone(passage)
            && !given.isAskedFor(passage.tokens())
            && !account.isSpeech(passage)) {
          date(account, passage)
              .filter(date -> isBefore(date, before))
              .ifPresent(date -> add(date, account, passage));
        }
      }
    }
  }

  /// The one date that a sentence names; of several none is surely that of what it tells.
  private static Optional<String> date(Account account, Passage passage) {
    List<String> dates =
        account.marks(Moment.class, passage).stream()
            .filter(moment -> moment.kind() == Moment.Kind.DATE && moment.value() != null)
            .map(Moment::value)
            .distinct()
            .toList();
    return dates.size() == 1
            && DATE.matcher(dates.getFirst()).matches()
            && saysYear(account, passage, dates.getFirst())
            && isOfMain(account, passage, dates.getFirst())
        ? Optional.of(dates.getFirst())
        : Optional.empty();
  }

  /// Whether the date is that of what the sentence tells, not of what a clause in it only mentions:
  /// "the first to come ashore since Wilma struck 11 years ago".
  private static boolean isOfMain(Account account, Passage passage, String date) {
    return !account.marks(Moment.class, passage).stream()
        .filter(moment -> date.equals(moment.value()))
        .allMatch(moment -> isMentioned(passage, moment));
  }

  private static boolean isMentioned(Passage passage, Moment moment) {
    String before = passage.text().substring(0, passage.at(moment.start()));
    String behind = passage.text().substring(passage.at(moment.end()));
    return SUBORDINATE.matcher(before).find()
        || BOUND.matcher(before).find()
        || (OF_THING.matcher(before).find() && THING.matcher(behind).lookingAt());
  }

  /// Whether a day or month of another year than the report's is written with its year: "15 August"
  /// in an account of the past is no day of the last twelve months.
  private static boolean saysYear(Account account, Passage passage, String date) {
    String year = date.substring(0, 4);
    boolean ownYear =
        account.day().map(day -> Integer.toString(day.getYear()).equals(year)).orElse(false);
    return date.length() == 4 || ownYear || passage.text().contains(year);
  }

  /// Whether a date, as fine as it is, lies wholly before a day. A month that is just over is as
  /// often that of the news: "prices fell in June", published early in July.
  private static boolean isBefore(String date, String day) {
    String last =
        date.length() == MONTH ? LocalDate.parse(day).minusDays(JUST_OVER).toString() : day;
    return date.compareTo(last.substring(0, date.length())) < 0;
  }

  private void add(String date, Account account, Passage passage) {
    Set<String> words = passage.words();
    Candidate candidate = new Candidate(account, passage, words, origins.of(account).id());
    List<List<Candidate>> known = byDate.computeIfAbsent(date, _ -> new ArrayList<>());
    known.stream()
        .filter(group -> Words.repeat(words, group.getFirst().words()))
        .findFirst()
        .orElseGet(
            () -> {
              List<Candidate> group = new ArrayList<>();
              known.add(group);
              return group;
            })
        .add(candidate);
  }

  private List<Entry> entries() {
    List<Dated> all = new ArrayList<>();
    byDate.forEach((date, groups) -> groups.forEach(group -> all.add(new Dated(date, group))));
    return all.stream()
        .sorted(Comparator.comparingDouble(this::weight).reversed())
        .limit(SENTENCES)
        .sorted(Comparator.comparing(Dated::date))
        .map(Background::entry)
        .toList();
  }

  private double weight(Dated dated) {
    long told = dated.group().stream().map(Candidate::origin).distinct().count();
    return told + centrality.of(dated.group().getFirst().words());
  }

  private static Entry entry(Dated dated) {
    List<Mention> mentions = dated.group().stream().map(Candidate::mention).toList();
    return new Entry(dated.date(), mentions.getFirst().text(), Status.HAPPENED, mentions);
  }

  private record Dated(String date, List<Candidate> group) {}

  private record Candidate(Account account, Passage passage, Set<String> words, String origin) {

    Mention mention() {
      return account.mention(passage);
    }
  }
}
