package dev.firsthand.mark.moment;

import dev.firsthand.mark.moment.TimeWord.Sort;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Times that point back to one told before: `that year`, `the same day`, `the previous day`, `the
/// next morning`, `later that night`.
final class Pointers implements TimeRule {

  private static final Set<Unit> UNITS =
      Set.of(Unit.DAY, Unit.WEEKEND, Unit.WEEK, Unit.MONTH, Unit.YEAR);

  private static final Set<String> LEADS = Set.of("the", "that");

  @Override
  public @Nullable Found match(TimeTokens tokens, int at) {
    boolean that = tokens.is(at, "that");
    boolean same = tokens.is(at, "same") && tokens.isAny(at - 1, LEADS);
    int unitAt = that ? tokens.skip(at + 1, "same") : at + 1;
    if (that || same) {
      return told(tokens, at, unitAt, 0);
    }
    if (!tokens.is(at - 1, "the")) {
      return null;
    }
    Found alone = alone(tokens, at);
    return alone == null ? beside(tokens, at) : alone;
  }

  /// `the day after`, with nothing behind it that it is counted from.
  private static @Nullable Found alone(TimeTokens tokens, int at) {
    boolean after = tokens.is(at + 1, "after");
    boolean ends = at + 2 >= tokens.size() || !tokens.get(at + 2).isWord();
    return tokens.is(at, "day") && (after || tokens.is(at + 1, "before")) && ends
        ? new Found(at, at + 2, new When.FromTold(Unit.DAY, after ? 1 : -1))
        : null;
  }

  /// `that year`, `the same year`, `the following year`; null when none is told at `at`.
  static @Nullable Found year(TimeTokens tokens, int at) {
    int that = tokens.skip(at, "the");
    int yearAt = tokens.is(that, "that") ? tokens.skip(that + 1, "same") : that + 1;
    int count = tokens.is(that, "following") ? 1 : 0;
    boolean pointer = tokens.is(that, "that") || tokens.is(that, "same") || count > 0;
    return pointer && tokens.is(yearAt, "year")
        ? new Found(at, yearAt + 1, new When.FromTold(Unit.YEAR, count))
        : null;
  }

  private static @Nullable Found told(TimeTokens tokens, int from, int at, int count) {
    Unit unit = tokens.has(at, Sort.UNIT) ? tokens.unit(at) : null;
    if (unit != null && UNITS.contains(unit)) {
      return new Found(from, at + 1, new When.FromTold(unit, count));
    }
    int part = tokens.number(at, Sort.DAYPART);
    return part < 0
        ? null
        : new Found(
            from,
            at + 1,
            new When.Part(new When.FromTold(Unit.DAY, count), TimeWords.DAYPARTS.get(part)));
  }

  /// `the previous day`, `the following morning`, `the next night`.
  private static @Nullable Found beside(TimeTokens tokens, int at) {
    int count =
        switch (tokens.get(at).lower()) {
          case "next", "following" -> 1;
          case "previous", "preceding" -> -1;
          default -> 0;
        };
    boolean day = tokens.is(at + 1, "day") || tokens.has(at + 1, Sort.DAYPART);
    return count == 0 || !day ? null : told(tokens, at, at + 1, count);
  }
}
