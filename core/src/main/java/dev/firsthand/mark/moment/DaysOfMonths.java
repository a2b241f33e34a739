package dev.firsthand.mark.moment;

import dev.firsthand.mark.moment.TimeWord.Sort;
import dev.firsthand.text.WordTable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Days by their place in a month: `the first Sunday of November`, `the last Friday in May 2030`,
/// `the 31st of this month`, `the last day of March`.
final class DaysOfMonths implements TimeRule {

  private static final Set<String> LINKS = Set.of("and", "-", "–", "or", "to");

  /// What may stand behind the second of two days, which is no count of things.
  private static final Set<String> BEHIND_DAYS = WordTable.list(DaysOfMonths.class, "behind-days");

  private static final int MOST_WEEKS = 5;

  @Override
  public @Nullable Found match(TimeTokens tokens, int at) {
    boolean last = tokens.is(at, "last");
    int place = last ? -1 : MonthDates.day(tokens, at);
    int dayAt = last ? at + 1 : MonthDates.ordinalEnd(tokens, at);
    boolean ordinal = last || tokens.digits(at) < 0 || dayAt > at + 1;
    if (ordinal
        && tokens.has(dayAt, Sort.WEEKDAY)
        && (last || (place >= 1 && place <= MOST_WEEKS))) {
      Found month = month(tokens, dayAt + 1);
      int day = tokens.number(dayAt, Sort.WEEKDAY);
      return month == null
          ? null
          : new Found(at, month.to(), new When.WeekdayOf(place, day, month.when()));
    }
    Found edge = edge(tokens, at);
    if (edge != null) {
      return edge;
    }
    Found second = second(tokens, at);
    if (second != null) {
      return second;
    }
    int day = MonthDates.day(tokens, at);
    Found month = day < 0 ? null : thisMonth(tokens, MonthDates.ordinalEnd(tokens, at));
    return month == null ? null : new Found(at, month.to(), new When.DayOf(day, month.when()));
  }

  /// `last day of March`, `first day of next month`.
  private static @Nullable Found edge(TimeTokens tokens, int at) {
    boolean last = tokens.is(at, "last") || tokens.is(at, "final");
    boolean first = tokens.is(at, "first") || tokens.is(at, "opening");
    boolean day = (last || first) && tokens.is(at + 1, "day");
    Found month = day ? month(tokens, at + 2) : null;
    return month == null
        ? null
        : new Found(at, month.to(), new When.DayOf(last ? -1 : 1, month.when()));
  }

  /// The 27 of `March 26 and 27` and `March 26-27`.
  private static @Nullable Found second(TimeTokens tokens, int at) {
    int day = tokens.digits(at);
    boolean linked = tokens.isAny(at - 1, LINKS) && !tokens.is(at + 1, "-");
    int first = linked ? tokens.digits(at - 2) : -1;
    int monthAt = tokens.is(at - 3, ".") ? at - 4 : at - 3;
    int month = linked ? tokens.number(monthAt, Sort.MONTH) : TimeTokens.NONE;
    boolean follows = first >= 1 && day > first && day <= 31;
    boolean counts =
        at + 1 < tokens.size() && tokens.get(at + 1).isWord() && !tokens.isAny(at + 1, BEHIND_DAYS);
    return follows && month > 0 && !counts
        ? new Found(at, at + 1, new When.Day(null, month, day))
        : null;
  }

  /// `of November`, `in May 2030`, `of next month`.
  private static @Nullable Found month(TimeTokens tokens, int at) {
    if ((!tokens.is(at, "of") && !tokens.is(at, "in")) || at + 1 >= tokens.size()) {
      return null;
    }
    Found month = thisMonth(tokens, at);
    return month == null ? MonthDates.month(tokens, at + 1) : month;
  }

  private static @Nullable Found thisMonth(TimeTokens tokens, int at) {
    When.Shift shift = Shifts.at(tokens, at + 1);
    boolean month = tokens.is(at, "of") && tokens.is(at + 2, "month");
    return month && shift != When.Shift.OPEN
        ? new Found(at, at + 3, new When.Away(Unit.MONTH, Shifts.units(shift)))
        : null;
  }
}
