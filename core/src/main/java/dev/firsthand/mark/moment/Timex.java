package dev.firsthand.mark.moment;

import dev.firsthand.mark.moment.When.Shift;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Works out TIMEX3 values.
///
/// A value that needs a day to be counted from stays null when the article has no date of
/// publication: a guess from the clock would be false precision.
final class Timex {

  /// A day or month that lies further back than this is next year's: whoever means the one past
  /// says so. Tuned on TimeBank and AQUAINT.
  private static final int FAR_DAYS = 250;

  private static final int FAR_MONTHS = 9;

  /// A day or month that lies further ahead, where no tense tells, is last year's.
  private static final int MOST_DAYS_AHEAD = 150;

  private static final int MOST_MONTHS_AHEAD = 4;

  private static final int YEAR_AND_MONTH = "2031-03".length();

  private final @Nullable LocalDate anchor;
  private final @Nullable LocalTime time;
  private final boolean past;
  private final boolean over;
  private final boolean future;

  /// @param anchor the day of publication, null when unknown
  /// @param time the time of publication, null when unknown
  /// @param tense whether the clause speaks of what has been or of what is to come
  Timex(@Nullable LocalDate anchor, @Nullable LocalTime time, Tense.Verdict tense) {
    this.anchor = anchor;
    this.time = time;
    this.past = tense == Tense.Verdict.PAST;
    this.over = tense == Tense.Verdict.OVER;
    this.future = tense == Tense.Verdict.FUTURE;
  }

  @Nullable String value(When when) {
    return switch (when) {
      case When.Day day -> day(day);
      case When.Month month -> month(month);
      case When.Years years -> years.digits();
      case When.Weekday weekday -> weekday(weekday);
      case When.WeekdayOfWeek(int day, int weeks) ->
          anchor == null
              ? null
              : anchor.plusWeeks(weeks).with(DayOfWeek.MONDAY).plusDays(day - 1L).toString();
      case When.Away away -> anchor == null ? null : FromDay.away(anchor, away);
      case When.Weekend _ -> weekend();
      case When.DayOf(int day, When month) -> dayOf(day, value(month));
      case When.WeekdayOf(int place, int day, When month) -> weekdayOf(place, day, value(month));
      case When.Season season -> season(season);
      case When.YearPart part -> yearPart(part);
      case When.Length(double count, Unit unit) -> Durations.value(count, unit);
      case When.Sum(List<When.Length> parts) -> Durations.value(parts);
      case When.SumAway(List<When.Length> parts, int sign) ->
          anchor == null ? null : FromDay.sumAway(anchor, parts, sign);
      case When.Every(int count, Unit unit) -> Durations.value(count, unit);
      case When.EveryWeekday(int day) -> "XXXX-WXX-" + day;
      case When.EveryMonth(int month) -> String.format(Locale.ROOT, "XXXX-%02d", month);
      case When.Reference(String value) -> value;
      case When.Part(When day, String code) -> suffixed(value(day), code);
      case When.Clock clock -> clock(clock);
    };
  }

  private static @Nullable String suffixed(@Nullable String day, String code) {
    return day == null ? null : day + code;
  }

  private @Nullable String clock(When.Clock clock) {
    When day = clock.day().equals(When.Away.TODAY) ? dayOf(clock) : clock.day();
    String time = String.format(Locale.ROOT, "T%02d:%02d", clock.hour(), clock.minute());
    return suffixed(value(day), time);
  }

  /// The day of a time told without one: what happened later in the day than the report happened
  /// the day before.
  private When dayOf(When.Clock clock) {
    int minute = 60 * clock.hour() + clock.minute();
    int now = time == null ? minute : 60 * time.getHour() + time.getMinute();
    boolean before = (past || over) && minute > now;
    boolean after = future && minute < now;
    return new When.Away(Unit.DAY, before ? -1 : after ? 1 : 0);
  }

  private @Nullable String day(When.Day day) {
    Integer year = day.year();
    if (year == null) {
      year = anchor == null ? null : nearestYear(day.month(), day.day());
    }
    if (year == null) {
      return null;
    }
    try {
      return LocalDate.of(year, day.month(), day.day()).toString();
    } catch (DateTimeException _) {
      return null;
    }
  }

  /// The year that puts a day nearest to the anchor, on the side that the tense tells.
  private int nearestYear(int month, int day) {
    LocalDate now = java.util.Objects.requireNonNull(anchor);
    LocalDate then = now.withDayOfMonth(1).withMonth(month).plusDays(day - 1L);
    long away = ChronoUnit.DAYS.between(now, then);
    if (future) {
      return away < -60 ? now.getYear() + 1 : now.getYear();
    }
    if (away > (over ? 0 : MOST_DAYS_AHEAD)) {
      return now.getYear() - 1;
    }
    return away < -FAR_DAYS ? now.getYear() + 1 : now.getYear();
  }

  private @Nullable String month(When.Month month) {
    Integer year = month.year();
    if (year == null) {
      year = anchor == null ? null : yearOfMonth(anchor, month.month(), month.shift());
    }
    return year == null ? null : FromDay.yearMonth(year, month.month());
  }

  private int yearOfMonth(LocalDate now, int month, Shift shift) {
    int away = month - now.getMonthValue();
    return switch (shift) {
      // In March "last February" is last year's: the month just past would be "last month".
      case LAST -> away >= -1 ? now.getYear() - 1 : now.getYear();
      case THIS -> now.getYear();
      case NEXT -> away <= 0 ? now.getYear() + 1 : now.getYear();
      case OPEN -> {
        if (future) {
          yield away < 0 ? now.getYear() + 1 : now.getYear();
        }
        yield away > (over ? 0 : MOST_MONTHS_AHEAD)
            ? now.getYear() - 1
            : away <= -FAR_MONTHS ? now.getYear() + 1 : now.getYear();
      }
    };
  }

  private @Nullable String weekday(When.Weekday weekday) {
    if (anchor == null) {
      return null;
    }
    DayOfWeek day = DayOfWeek.of(weekday.day());
    boolean ahead = weekday.shift() == Shift.NEXT || (weekday.shift() == Shift.OPEN && future);
    LocalDate then =
        switch (weekday.shift()) {
          case LAST -> anchor.with(TemporalAdjusters.previous(day));
          // The one of next week, however near this week's is.
          case NEXT -> anchor.plusWeeks(1).with(day);
          case THIS -> anchor.with(DayOfWeek.MONDAY).with(TemporalAdjusters.nextOrSame(day));
          case OPEN ->
              anchor.with(
                  ahead
                      ? TemporalAdjusters.nextOrSame(day)
                      : TemporalAdjusters.previousOrSame(day));
        };
    return then.toString();
  }

  /// Told early in a week, the weekend is the one just over.
  private @Nullable String weekend() {
    if (anchor == null) {
      return null;
    }
    boolean past = !future && anchor.getDayOfWeek().getValue() <= DayOfWeek.WEDNESDAY.getValue();
    return FromDay.away(anchor, new When.Away(Unit.WEEKEND, past ? -1 : 0));
  }

  private static @Nullable String dayOf(int day, @Nullable String month) {
    boolean known = month != null && month.length() == YEAR_AND_MONTH;
    return known && day <= YearMonth.parse(month).lengthOfMonth()
        ? YearMonth.parse(month).atDay(day).toString()
        : null;
  }

  private static @Nullable String weekdayOf(int place, int day, @Nullable String month) {
    if (month == null || month.length() != YEAR_AND_MONTH) {
      return null;
    }
    YearMonth known = YearMonth.parse(month);
    LocalDate then =
        known.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(place, DayOfWeek.of(day)));
    return YearMonth.from(then).equals(known) ? then.toString() : null;
  }

  private @Nullable String season(When.Season season) {
    Integer year = season.year();
    if (year == null && anchor != null) {
      // Spring is over in June, and so on; winter reaches into the next year.
      int firstMonth = 3 * (season.season() + 1);
      boolean begun = anchor.getMonthValue() >= firstMonth;
      boolean over = anchor.getMonthValue() >= firstMonth + 3;
      year =
          switch (season.shift()) {
            case LAST -> over ? anchor.getYear() : anchor.getYear() - 1;
            case NEXT -> begun ? anchor.getYear() + 1 : anchor.getYear();
            case THIS, OPEN -> anchor.getYear();
          };
    }
    return year == null ? null : year + "-" + TimeWords.SEASONS.get(season.season());
  }

  private @Nullable String yearPart(When.YearPart part) {
    Integer year = part.year();
    if (year == null && anchor != null) {
      int now = part.part().equals("H") ? (anchor.getMonthValue() + 5) / 6 : quarter(anchor);
      year = anchor.getYear() + Shifts.units(part.shift());
      if (part.shift() == Shift.OPEN && part.number() > now && !future) {
        year--;
      }
    }
    return year == null ? null : year + "-" + part.part() + part.number();
  }

  private static int quarter(LocalDate day) {
    return day.get(IsoFields.QUARTER_OF_YEAR);
  }
}
