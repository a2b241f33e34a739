package dev.firsthand.mark.moment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// The days that weekdays stand for, counted from the day of publication.
final class Weekdays {

  private Weekdays() {}

  static LocalDate of(Anchor anchor, When.Weekday weekday) {
    DayOfWeek day = DayOfWeek.of(weekday.day());
    LocalDate now = anchor.day();
    return switch (weekday.shift()) {
      case LAST -> now.with(TemporalAdjusters.previous(day));
      // The one of next week, however near this week's is.
      case NEXT -> now.plusWeeks(1).with(day);
      case THIS -> now.with(DayOfWeek.MONDAY).with(TemporalAdjusters.nextOrSame(day));
      case OPEN ->
          now.with(
              anchor.future()
                  ? TemporalAdjusters.nextOrSame(day)
                  : TemporalAdjusters.previousOrSame(day));
    };
  }

  /// `Friday next week`.
  static LocalDate ofWeek(LocalDate now, int day, int weeks) {
    return now.plusWeeks(weeks).with(DayOfWeek.of(day));
  }

  /// Told early in a week, the weekend is the one just over.
  static @Nullable String weekend(Anchor anchor) {
    boolean over =
        !anchor.future()
            && anchor.day().getDayOfWeek().getValue() <= DayOfWeek.WEDNESDAY.getValue();
    return FromDay.away(anchor.day(), new When.Away(Unit.WEEKEND, over ? -1 : 0));
  }

  /// The weekday at a place in a month, the last being -1; null when the month has none.
  static @Nullable LocalDate inMonth(YearMonth month, int place, int day) {
    LocalDate then =
        month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(place, DayOfWeek.of(day)));
    return YearMonth.from(then).equals(month) ? then : null;
  }
}
