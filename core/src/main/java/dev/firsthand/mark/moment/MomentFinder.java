package dev.firsthand.mark.moment;

import dev.firsthand.mark.Finder;
import dev.firsthand.mark.Reading;
import dev.firsthand.mark.Sentence;
import dev.firsthand.mark.number.Approximators;
import dev.firsthand.mark.number.Bound;
import dev.firsthand.record.IsoTime;
import dev.firsthand.record.Mark;
import dev.firsthand.text.WordTable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds time expressions of English: at every token the longest form that any rule sees there.
public final class MomentFinder implements Finder {

  private static final List<TimeRule> ENGLISH =
      List.of(
          new Recurrences(),
          new Pointers(),
          new NumericDates(true),
          new MonthDates(),
          new RelativeDays(),
          new ClockTimes(),
          new YearParts(),
          new RelativeUnits(),
          new Lengths(),
          new Sums(),
          new CountedDays(),
          new DaysOfMonths(),
          new Periods(),
          new Holidays(),
          new Years(),
          new References());

  private static final Set<String> PHASES = WordTable.list(MomentFinder.class, "phases");

  /// Which of several lengths: `the first nine months`.
  private static final Set<String> PLACES = Set.of("first", "latest", "final");

  /// Approximators that bound a number but stay outside a time: `lower than a year ago`.
  private static final Set<String> NEVER_OF_TIME =
      WordTable.list(MomentFinder.class, "never-of-time");

  @Override
  public void find(Reading reading) {
    LocalDate anchor = reading.published().orElse(null);
    LocalTime time = IsoTime.localTime(reading.article().published()).orElse(null);
    Told told = new Told();
    for (Sentence sentence : reading.sentences()) {
      told.nextSentence();
      TimeTokens tokens = new TimeTokens(sentence.tokens());
      if (tokens.speaksOfTime()) {
        find(reading, sentence, tokens, anchor, time, told);
      }
    }
  }

  private static void find(
      Reading reading,
      Sentence sentence,
      TimeTokens tokens,
      @Nullable LocalDate anchor,
      @Nullable LocalTime time,
      Told told) {
    LocalDate last = IsoTime.date(reading.article().updated()).orElse(null);
    int free = 0;
    for (int at = 0; at < tokens.size(); ) {
      Found found = longest(tokens, at, ENGLISH);
      if (found == null) {
        at++;
        continue;
      }
      Found whole = widened(tokens, found, free);
      Tense.Verdict tense =
          whole.when().asksForTense()
              ? new Tense(tokens, reading.parts(sentence)).of(whole.from(), whole.to())
              : Tense.Verdict.OPEN;
      if (isAhead(reading, sentence, tokens, whole)) {
        whole = whole.ahead();
      }
      String value = new Timex(Anchor.of(anchor, last, time, tense), told).value(whole.when());
      if (!Tense.isSaid(tokens, whole.from())) {
        told.tell(value);
      }
      reading.add(mark(reading, tokens, whole, value));
      free = whole.to();
      at = whole.to();
    }
  }

  /// `will meet in two weeks`, unlike `fell 5 percent in two weeks`.
  private static boolean isAhead(
      Reading reading, Sentence sentence, TimeTokens tokens, Found found) {
    return found.when() instanceof When.Length(double count, Unit unit)
        && tokens.is(found.from() - 1, "in")
        && count >= 1
        && !unit.isClock()
        && (isInTime(tokens, found.to())
            || (count >= 2
                && new Tense(tokens, reading.parts(sentence)).of(found.from(), found.to())
                    == Tense.Verdict.FUTURE));
  }

  /// `in a week's time`.
  private static boolean isInTime(TimeTokens tokens, int at) {
    return tokens.is(at, "'s") && tokens.is(at + 1, "time");
  }

  static @Nullable Found longest(TimeTokens tokens, int at, List<TimeRule> rules) {
    Found longest = null;
    for (TimeRule rule : rules) {
      Found found = rule.match(tokens, at);
      if (found != null && (longest == null || found.length() > longest.length())) {
        longest = found;
      }
    }
    return longest;
  }

  /// Takes in what belongs to the expression on its left: `more than`, `early`, `the end of`,
  /// `the`.
  private static Found widened(TimeTokens tokens, Found found, int free) {
    int from = phase(tokens, found.from(), free);
    if (found.when() instanceof When.Length
        || found.when() instanceof When.Away
        || found.when() instanceof When.FromTold) {
      from = approximated(tokens, from, free);
    }
    if (found.when() instanceof When.Length && from > free && tokens.isAny(from - 1, PLACES)) {
      from--;
    }
    boolean bare =
        from == found.from()
            && (tokens.is(from + 1, "-")
                || tokens.is(from + 1, "before")
                || tokens.is(from + 1, "after"));
    boolean takesArticle =
        switch (found.when()) {
          case When.Length _ -> !bare;
          case When.YearPart _, When.Season _, When.WeekdayOf _, When.DayOf _ -> true;
          case When.Weekend _, When.FromTold _ -> true;
          case When.Reference _ -> !tokens.has(from, TimeWord.Sort.REFERENCE);
          case When.Away away -> away.unit() != Unit.DAY;
          case When.Years years ->
              years.digits().length() < 4 || tokens.is(from, "year") || isNoun(tokens, from);
          case When.Weekday _, When.Part _ ->
              Shifts.at(tokens, from) != When.Shift.OPEN || tokens.is(from, "same");
          default -> isNoun(tokens, from);
        };
    if (takesArticle && from > free && tokens.is(from - 1, "the")) {
      from--;
    }
    return found.widened(from, found.to());
  }

  /// `the end of`, unlike `early`, begins with an article.
  private static boolean isNoun(TimeTokens tokens, int at) {
    return tokens.is(at + 1, "of") && tokens.isAny(at, PHASES);
  }

  private static int approximated(TimeTokens tokens, int from, int free) {
    Approximators.Found found = Approximators.before(tokens.tokens(), from);
    boolean fits =
        found != null
            && found.bound() != Bound.EXACTLY
            && !tokens.isAny(found.edge(), NEVER_OF_TIME);
    return found != null && fits ? Math.max(found.edge(), free) : from;
  }

  private static int phase(TimeTokens tokens, int from, int free) {
    int at = from - 1;
    if (tokens.is(at, "-") || tokens.is(at, "the") || tokens.is(at, "in") || tokens.is(at, "of")) {
      at -= tokens.is(at, "the") && (tokens.is(at - 1, "of") || tokens.is(at - 1, "in")) ? 2 : 1;
    }
    return at >= free && tokens.isAny(at, PHASES) ? at : from;
  }

  static Mark.Moment mark(Reading reading, TimeTokens tokens, Found found, @Nullable String value) {
    int start = tokens.get(found.from()).start();
    int end = tokens.get(found.to() - 1).end();
    return new Mark.Moment(
        start, end, reading.body().substring(start, end), value, found.when().kind());
  }
}
