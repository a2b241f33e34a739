package dev.firsthand.mark.moment;

import dev.firsthand.mark.moment.TimeWord.Sort;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Moments told by their distance: `three days ago`, `two years later`, `a week from tomorrow`.
final class Distances {

  private static final Set<String> BACK = Set.of("ago", "earlier");
  private static final Set<String> ON = Set.of("later", "hence", "afterwards");

  /// Days of these leave out others: `two trading days`.
  private static final Set<String> WORKING = Set.of("trading", "business", "working", "school");

  private static final int MONTHS = 12;

  private Distances() {}

  /// A length, or with `ago`, `later` or the like behind it the moment so far away.
  static Found of(TimeTokens tokens, Found length) {
    int end = length.to();
    Found counted = fromDay(tokens, length);
    if (counted != null) {
      return counted;
    }
    if (!isOne(tokens, end)) {
      return length;
    }
    Found ago = agoDay(tokens, length);
    if (ago != null) {
      return ago;
    }
    int sign = sign(tokens, end);
    int to = tokens.is(end, "from") ? end + 2 : end + 1;
    return switch (inWholes(length.when())) {
      // Part of an hour later is a length still: no moment is known by it.
      case When.Length(double count, Unit _) when count > 0 && count < 1 -> length;
      case When.Length(double count, Unit _) when count < 0 ->
          new Found(length.from(), to, new When.Reference(sign < 0 ? "PAST_REF" : "FUTURE_REF"));
      case When.Length(double count, Unit unit) when isFromTold(tokens, end, unit) ->
          new Found(length.from(), to, fromTold(unit, sign * (int) count));
      case When.Length(double count, Unit unit) ->
          new Found(length.from(), to, new When.Away(unit, sign * (int) count));
      case When.Sum(List<When.Length> parts) ->
          new Found(length.from(), to, new When.SumAway(parts, sign));
      default -> length;
    };
  }

  /// A length in units of which it holds a whole number: half a year is six months, a decade and a
  /// half 15 years.
  private static When inWholes(When length) {
    if (!(length instanceof When.Length(double count, Unit unit))
        || count <= 0
        || count == Math.rint(count)) {
      return length;
    }
    boolean years = unit.years > 1;
    double smaller = unit == Unit.YEAR ? count * MONTHS : count * unit.years;
    return (unit == Unit.YEAR || years) && smaller == Math.rint(smaller)
        ? new When.Length(smaller, years ? Unit.YEAR : Unit.MONTH)
        : length;
  }

  /// `two days from tomorrow`, `a week before yesterday`, `ten days before Christmas`.
  private static @Nullable Found fromDay(TimeTokens tokens, Found length) {
    int dayAt = length.to() + 1;
    boolean back = tokens.is(dayAt - 1, "before");
    boolean on = tokens.is(dayAt - 1, "from") || tokens.is(dayAt - 1, "after");
    boolean working = tokens.isAny(length.to() - 2, WORKING);
    List<When.Length> parts = working ? List.of() : parts(length.when());
    Found day = (back || on) && !parts.isEmpty() ? NamedDays.at(tokens, dayAt) : null;
    return day == null
        ? null
        : new Found(length.from(), day.to(), new When.Beyond(day.when(), parts, back ? -1 : 1));
  }

  /// `a week ago Sunday`, `two years ago today`.
  private static @Nullable Found agoDay(TimeTokens tokens, Found length) {
    int dayAt = length.to() + 1;
    boolean weekday = tokens.has(dayAt, Sort.WEEKDAY) || tokens.is(dayAt, "today");
    List<When.Length> parts = parts(length.when());
    Found day =
        weekday && tokens.is(length.to(), "ago") && !parts.isEmpty()
            ? NamedDays.at(tokens, dayAt)
            : null;
    return day == null
        ? null
        : new Found(length.from(), day.to(), new When.Beyond(day.when(), parts, -1));
  }

  /// The parts of a length in whole days and more; empty for any other.
  private static List<When.Length> parts(When length) {
    List<When.Length> parts =
        switch (length) {
          case When.Length one -> List.of(one);
          case When.Sum(List<When.Length> sum) -> sum;
          default -> List.of();
        };
    boolean days = parts.stream().allMatch(part -> part.count() >= 1 && !part.unit().isClock());
    return days ? parts : List.of();
  }

  /// Whether a word such as `ago` stands at `at`.
  static boolean isOne(TimeTokens tokens, int at) {
    return tokens.isAny(at, BACK)
        || tokens.isAny(at, ON)
        || (tokens.is(at, "from") && tokens.is(at + 1, "now"));
  }

  /// Whether it counts from what was told: `two days later`, unlike `two days ago`. `A year
  /// earlier` most often counts from the report.
  private static boolean isFromTold(TimeTokens tokens, int at, Unit unit) {
    boolean later = tokens.is(at, "later") || tokens.is(at, "afterwards");
    return unit == Unit.DAY
        ? later || tokens.is(at, "earlier")
        : later && (unit == Unit.WEEK || unit == Unit.MONTH || unit.years >= 1);
  }

  /// Counted in years where the unit is longer: a decade later.
  private static When fromTold(Unit unit, int count) {
    return unit.years > 1
        ? new When.FromTold(Unit.YEAR, count * unit.years)
        : new When.FromTold(unit, count);
  }

  /// Which way it counts: back for `ago`.
  static int sign(TimeTokens tokens, int at) {
    return tokens.isAny(at, BACK) ? -1 : 1;
  }
}
