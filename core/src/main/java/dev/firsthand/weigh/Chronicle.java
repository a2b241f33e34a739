package dev.firsthand.weigh;

import dev.firsthand.record.Dossier.Entry;
import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.Mark.Figure;
import dev.firsthand.record.Mark.Happening;
import dev.firsthand.record.Mark.Happening.Status;
import dev.firsthand.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Lines up the happenings of all reports, and tells what is past from what is still to watch.
final class Chronicle {

  /// The share of the shorter clause's words that two tellings of one happening have in common.
  private static final double SAME_WORDS = 0.6;

  /// The same where the kind of happening and the day agree.
  private static final double SAME_WORDS_OF_SAME_DAY = 0.34;

  /// One shared word is none where no day ties two happenings together.
  private static final int FEWEST_SHARED_WORDS = 2;

  /// What happened so many days before the first report may be part of the story itself.
  private static final int DAYS_OF_STORY = 7;

  private static final Comparator<Entry> BY_DATE =
      Comparator.comparing(Entry::date, Comparator.nullsLast(Comparator.naturalOrder()));

  private final List<Entry> timeline = new ArrayList<>();
  private final List<Entry> watch = new ArrayList<>();

  static Chronicle of(List<Account> accounts) {
    return new Chronicle(accounts);
  }

  private Chronicle(List<Account> accounts) {
    String today =
        accounts.stream()
            .flatMap(account -> account.day().stream())
            .max(Comparator.naturalOrder())
            .map(LocalDate::toString)
            .orElse("");
    String began =
        accounts.stream()
            .flatMap(account -> account.day().stream())
            .min(Comparator.naturalOrder())
            .map(day -> day.minusDays(DAYS_OF_STORY).toString())
            .orElse("");
    for (List<Telling> group : groups(accounts, began)) {
      Entry entry = entry(group);
      boolean ahead = isAhead(entry, today);
      if (ahead && isWhole(entry, group) && !group.getFirst().happening().negated()) {
        watch.add(entry);
      } else if (!ahead && isWhole(entry, group)) {
        timeline.add(entry);
      }
    }
    watch.addAll(questions(accounts));
    timeline.sort(BY_DATE);
    watch.sort(BY_DATE);
  }

  List<Entry> timeline() {
    return List.copyOf(timeline);
  }

  List<Entry> watch() {
    return List.copyOf(watch);
  }

  private static boolean isAhead(Entry entry, String today) {
    return switch (entry.status()) {
      case PLANNED, POSSIBLE, DEMANDED ->
          entry.date() == null || entry.date().compareTo(today) >= 0;
      case HAPPENED, DENIED -> false;
    };
  }

  /// Whether the entry can stand alone: two reports tell it, or it names who acted or was acted on,
  /// and has a day or says the rest of what happened.
  private static boolean isWhole(Entry entry, List<Telling> group) {
    return group.stream().map(Telling::account).distinct().count() > 1
        || group.stream()
            .map(Telling::happening)
            .anyMatch(h -> saysWho(h) && (entry.date() != null || saysMore(h)));
  }

  private static boolean saysWho(Happening happening) {
    return isNamed(happening.actor())
        || isNamed(happening.recipient())
        || Character.isUpperCase(happening.text().codePointAt(0));
  }

  private static boolean saysMore(Happening happening) {
    return happening.actor() != null
        && (happening.recipient() != null || happening.place() != null);
  }

  private static boolean isNamed(@Nullable String party) {
    return party != null && party.codePoints().anyMatch(Character::isUpperCase);
  }

  /// Each telling joins the first group that has one like it and none that it can not be. Those
  /// that share no word are not compared.
  private static List<List<Telling>> groups(List<Account> accounts, String began) {
    List<List<Telling>> groups = new ArrayList<>();
    List<Telling> tellings = new ArrayList<>();
    List<Integer> homes = new ArrayList<>();
    Overlaps overlaps = new Overlaps();
    for (Account account : accounts) {
      for (Happening happening : account.marks(Happening.class)) {
        Telling telling = Telling.of(account, happening);
        overlaps.add(telling.words());
        TreeSet<Integer> near = new TreeSet<>();
        overlaps.each(
            other -> {
              if (isOne(telling, tellings.get(other), overlaps.with(other))) {
                near.add(homes.get(other));
              }
            });
        int home =
            near.stream()
                .filter(
                    at ->
                        groups.get(at).stream().allMatch(other -> mayBeOne(telling, other, began)))
                .findFirst()
                .orElse(groups.size());
        if (home == groups.size()) {
          groups.add(new ArrayList<>());
        }
        groups.get(home).add(telling);
        tellings.add(telling);
        homes.add(home);
      }
    }
    return groups;
  }

  private static boolean mayBeOne(Telling a, Telling b, String began) {
    return sameDate(a.happening().date(), b.happening().date(), began)
        && isPast(a.happening().status()) == isPast(b.happening().status())
        && a.happening().negated() == b.happening().negated()
        && !giveOtherNumbers(a, b);
  }

  private static boolean giveOtherNumbers(Telling a, Telling b) {
    return !a.numbers().isEmpty()
        && !b.numbers().isEmpty()
        && a.numbers().stream().noneMatch(one -> b.numbers().stream().anyMatch(one::agrees));
  }

  /// @param shared how many words they have in common
  private static boolean isOne(Telling a, Telling b, int shared) {
    boolean sameDay =
        a.happening().kind() == b.happening().kind()
            && a.happening().date() != null
            && Objects.equals(a.happening().date(), b.happening().date());
    return sameDay
        ? overlap(a, b, shared, 1) >= SAME_WORDS_OF_SAME_DAY
        : overlap(a, b, shared, FEWEST_SHARED_WORDS) >= SAME_WORDS;
  }

  private static boolean isPast(Status status) {
    return status == Status.HAPPENED;
  }

  /// What has no date is told of the story itself, not of the time before it.
  private static boolean sameDate(@Nullable String a, @Nullable String b, String began) {
    if (a == null || b == null) {
      return !isBefore(a, began) && !isBefore(b, began);
    }
    return a.startsWith(b) || b.startsWith(a);
  }

  private static boolean isBefore(@Nullable String date, String day) {
    return date != null && date.compareTo(day) < 0 && !day.startsWith(date);
  }

  /// The share of the shorter clause's words that the other has too; none where they share too few.
  private static double overlap(Telling a, Telling b, int shared, int fewest) {
    int least = Math.min(a.words().size(), b.words().size());
    return shared < fewest ? 0 : (double) shared / least;
  }

  /// The entry of one group: its finest date, told in the words of the mention that says most.
  private static Entry entry(List<Telling> group) {
    String date =
        group.stream()
            .map(telling -> telling.happening().date())
            .filter(Objects::nonNull)
            .max(Comparator.comparingInt(String::length))
            .orElse(null);
    Telling best = group.stream().max(Comparator.comparingInt(Telling::fullness)).orElseThrow();
    return new Entry(
        date,
        best.happening().text(),
        best.happening().status(),
        group.stream().map(Telling::mention).toList());
  }

  /// What the reports themselves leave open: "whether" points, and those of a list of what to
  /// watch. The same question in two reports is one.
  private static List<Entry> questions(List<Account> accounts) {
    Map<String, List<Mention>> questions = new LinkedHashMap<>();
    for (Account account : accounts) {
      for (Passage passage : account.passages()) {
        String text = passage.text();
        int skip = 0;
        while (skip < text.length() && !Character.isLetterOrDigit(text.charAt(skip))) {
          skip++;
        }
        String words = text.substring(skip);
        if (words.toLowerCase(Locale.ROOT).startsWith("whether ")
            || isPointBelowWatch(account, passage, skip)) {
          int start = passage.start() + text.codePointCount(0, skip);
          questions
              .computeIfAbsent(words, _ -> new ArrayList<>())
              .add(mention(account, start, passage.end(), words, passage));
        }
      }
    }
    return questions.entrySet().stream()
        .map(entry -> new Entry(null, entry.getKey(), Status.POSSIBLE, entry.getValue()))
        .toList();
  }

  /// A bullet in the list that follows a "What to watch" or "What's next" heading.
  private static boolean isPointBelowWatch(Account account, Passage passage, int skip) {
    if (skip == 0 || !passage.text().startsWith("•")) {
      return false;
    }
    for (int i = passage.index() - 1; i >= 0; i--) {
      String text = account.passages().get(i).text().toLowerCase(Locale.ROOT).replace('’', '\'');
      if (!text.startsWith("•")) {
        return text.startsWith("what to watch") || text.startsWith("what's next");
      }
    }
    return false;
  }

  private static Mention mention(
      Account account, int start, int end, String text, Passage context) {
    return new Mention(
        account.id(),
        start,
        end,
        text,
        context.text(),
        context.start(),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /// One report's telling of a happening.
  private record Telling(
      Account account, Happening happening, Set<String> words, List<Range> numbers) {

    static Telling of(Account account, Happening happening) {
      List<Range> numbers =
          account.marks(Figure.class, account.passage(happening)).stream()
              .filter(figure -> happening.start() < figure.end())
              .filter(figure -> figure.end() <= happening.end())
              .map(Range::of)
              .toList();
      Set<String> words = Words.content(Tokens.of(happening.text()));
      return new Telling(account, happening, words, numbers);
    }

    Mention mention() {
      return Chronicle.mention(
          account,
          happening.start(),
          happening.end(),
          happening.text(),
          account.passage(happening));
    }

    /// How many of its questions (who, to whom, when, where) the telling answers.
    int fullness() {
      return (happening.actor() == null ? 0 : 1)
          + (happening.recipient() == null ? 0 : 1)
          + (happening.date() == null ? 0 : 2)
          + (happening.place() == null ? 0 : 1);
    }
  }
}
