package dev.firsthand.weigh.timeline;

import dev.firsthand.record.Dossier.Excerpt;
import dev.firsthand.record.Dossier.Milestone;
import dev.firsthand.record.IsoTime;
import dev.firsthand.record.Mark.Moment;
import dev.firsthand.record.Story;
import dev.firsthand.text.Words;
import dev.firsthand.weigh.account.Account;
import dev.firsthand.weigh.account.Captures;
import dev.firsthand.weigh.account.Passage;
import dev.firsthand.weigh.account.StoryDays;
import dev.firsthand.weigh.origin.Origins;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The days of a long story that its reports come back to, each in sentences of theirs: what is
/// known as a timeline summary.
///
/// Which days matter, [DayWeights] tells.
public final class Milestones {

  /// So many days between its first report and its last make a story long.
  private static final int LONG = 14;

  /// What a story file has room for.
  private static final int DAYS = 12;

  private static final int SENTENCES = 2;

  private static final int FEWEST_WORDS = 5;
  private static final int MOST_WORDS = 60;

  /// So many first sentences of a report tell of the day on which it was published.
  private static final int LEAD = 3;

  /// A sentence that names the day, beside one that only stands in that day's report.
  private static final double NAMED = 2;

  private final List<Account> accounts;
  private final Origins origins;
  private final LocalDate from;
  private final LocalDate to;
  private final DayWeights weights = new DayWeights();
  private final Map<LocalDate, List<Candidate>> candidates = new HashMap<>();

  private Milestones(List<Account> accounts, Origins origins, LocalDate from, LocalDate to) {
    this.accounts = accounts;
    this.origins = origins;
    this.from = from;
    this.to = to;
    gather();
  }

  /// The days from one to another that matter most, in their order.
  ///
  /// @param days how many at most
  /// @param sentences how many for each day at most
  public static List<Milestone> of(
      Story story, LocalDate from, LocalDate to, int days, int sentences) {
    List<Account> accounts = Captures.fold(story);
    return new Milestones(accounts, Origins.of(accounts), from, to).best(days, sentences);
  }

  /// Those of a story that runs over weeks; none of a shorter one, whose timeline tells all.
  public static List<Milestone> of(List<Account> accounts, Origins origins) {
    return StoryDays.of(accounts)
        .filter(days -> ChronoUnit.DAYS.between(days.first(), days.last()) >= LONG)
        .map(days -> new Milestones(accounts, origins, days.began(), days.last()))
        .map(milestones -> milestones.best(DAYS, SENTENCES))
        .orElse(List.of());
  }

  private List<Milestone> best(int days, int sentences) {
    return weights
        .ranked()
        .limit(days)
        .sorted()
        .map(day -> new Milestone(day.toString(), sentences(day, sentences)))
        .toList();
  }

  private void gather() {
    for (Account account : accounts) {
      Optional<LocalDate> published = account.day();
      published.ifPresent(weights::addReport);
      Map<Integer, Set<LocalDate>> days = days(account);
      for (Passage passage : account.passages()) {
        Set<LocalDate> named = days.getOrDefault(passage.index(), Set.of());
        named.forEach(day -> add(day, account, passage, NAMED));
        if (named.isEmpty() && passage.index() < LEAD) {
          published.ifPresent(day -> add(day, account, passage, 1));
        }
        named.stream()
            .filter(this::isWithin)
            .forEach(
                day -> weights.addNaming(day, origins.of(account).id(), published.orElse(null)));
      }
    }
  }

  private boolean isWithin(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /// The days that each sentence names, by its place.
  private static Map<Integer, Set<LocalDate>> days(Account account) {
    Map<Integer, Set<LocalDate>> days = new HashMap<>();
    for (Moment moment : account.marks(Moment.class)) {
      boolean dated = moment.kind() == Moment.Kind.DATE || moment.kind() == Moment.Kind.TIME;
      Optional<LocalDate> day = dated ? IsoTime.date(moment.value()) : Optional.empty();
      day.ifPresent(
          date ->
              days.computeIfAbsent(account.passage(moment).index(), _ -> new HashSet<>())
                  .add(date));
    }
    return days;
  }

  private void add(LocalDate day, Account account, Passage passage, double weight) {
    int length = passage.tokens().size();
    if (isWithin(day) && length >= FEWEST_WORDS && length <= MOST_WORDS) {
      Set<String> words = passage.words();
      candidates
          .computeIfAbsent(day, _ -> new ArrayList<>())
          .add(new Candidate(account, passage, words, weight));
    }
  }

  /// The sentences nearest to what all that tell of the day have in common, without repeats.
  private List<Excerpt> sentences(LocalDate day, int most) {
    List<Candidate> all = candidates.getOrDefault(day, List.of());
    Map<String, Double> centre = new TreeMap<>();
    for (Candidate candidate : all) {
      candidate.words().forEach(word -> centre.merge(word, candidate.weight(), Double::sum));
    }
    List<Candidate> ranked =
        all.stream()
            .sorted(
                Comparator.<Candidate>comparingDouble(candidate -> candidate.nearness(centre))
                    .reversed())
            .toList();
    List<Candidate> picked = new ArrayList<>();
    for (Candidate candidate : ranked) {
      if (picked.size() < most && picked.stream().noneMatch(candidate::repeats)) {
        picked.add(candidate);
      }
    }
    return picked.stream()
        .map(candidate -> candidate.account().excerpt(candidate.passage()))
        .toList();
  }

  private record Candidate(Account account, Passage passage, Set<String> words, double weight) {

    /// The cosine to the centre but for its length, which is the same for all, times the weight.
    double nearness(Map<String, Double> centre) {
      double sum = words.stream().mapToDouble(centre::get).sum();
      return words.isEmpty() ? 0 : weight * sum / Math.sqrt(words.size());
    }

    boolean repeats(Candidate other) {
      return Words.repeat(words, other.words);
    }
  }
}
