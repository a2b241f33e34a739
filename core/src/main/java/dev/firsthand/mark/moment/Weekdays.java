package dev.firsthand.mark.moment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// The days that weekdays stand for, counted from the day of publication.
final class Weekdays {

  /// How many months away a weekday with its day of the month may lie.
  private static final int FARTHEST = 12;

  private Weekdays() {}

  static LocalDate of(Anchor anchor, When.Weekday weekday) {
    DayOfWeek day = DayOfWeek.of(weekday.day());
    LocalDate now = anchor.day();
    return switch (weekday.shift()) {
      case LAST -> now.with(TemporalAdjusters.previous(day));
      // The one of next week, however near this week's is.
      case NEXT -> now.plusWeeks(1).with(day);
      case THIS -> now.with(DayOfWeek.MONDAY).with(TemporalAdjusters.nextOrSame(day));
      case OPEN -> anchor.future() || isTomorrow(anchor, day) ? ahead(now, day) : back(now, day);
    };
  }

  /// Whatever the tense: news names the day of nearly a week ago as last Friday, and goes on
  /// writing past midnight. Of 49 such weekdays in news of 2015 to 2017 some 42 were of the day
  /// after that of publication.
  private static boolean isTomorrow(Anchor anchor, DayOfWeek day) {
    boolean over = (anchor.past() || anchor.over()) && anchor.endsThere();
    return !over && anchor.day().plusDays(1).getDayOfWeek() == day;
  }

  private static LocalDate ahead(LocalDate now, DayOfWeek day) {
    return now.with(TemporalAdjusters.nextOrSame(day));
  }

  private static LocalDate back(LocalDate now, DayOfWeek day) {
    return now.with(TemporalAdjusters.previousOrSame(day));
  }

  /// `Friday next week`.
  static LocalDate ofWeek(LocalDate now, int day, int weeks) {
    return now.plusWeeks(weeks).with(DayOfWeek.of(day));
  }

  /// The weekday so many of its kind back or ahead: the first back is the last before today.
  static LocalDate away(LocalDate now, int day, int count) {
    DayOfWeek weekday = DayOfWeek.of(day);
    return count < 0
        ? now.with(TemporalAdjusters.previous(weekday)).plusWeeks(count + 1L)
        : now.with(TemporalAdjusters.next(weekday)).plusWeeks(count - 1L);
  }

  /// The nearest day with that number that falls on the weekday, on the side that the tense tells;
  /// null where no month near has one.
  static @Nullable LocalDate the(Anchor anchor, int weekday, int day) {
    LocalDate now = anchor.day();
    LocalDate back = the(now, weekday, day, -1);
    LocalDate ahead = the(now, weekday, day, 1);
    if (back == null || ahead == null) {
      return back == null ? ahead : back;
    }
    boolean told = anchor.future() || anchor.past() || anchor.over();
    boolean nearer = ChronoUnit.DAYS.between(now, ahead) < ChronoUnit.DAYS.between(back, now);
    return (told ? anchor.future() : nearer) ? ahead : back;
  }

  private static @Nullable LocalDate the(LocalDate now, int weekday, int day, int sign) {
    for (int away = 0; away <= FARTHEST; away++) {
      YearMonth month = YearMonth.from(now).plusMonths((long) sign * away);
      LocalDate then = month.isValidDay(day) ? month.atDay(day) : null;
      if (then != null
          && then.getDayOfWeek().getValue() == weekday
          && (then.equals(now) || then.isAfter(now) == sign > 0)) {
        return then;
      }
    }
    return null;
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
