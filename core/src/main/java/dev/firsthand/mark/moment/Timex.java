package dev.firsthand.mark.moment;

import dev.firsthand.mark.moment.When.Shift;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
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

  /// More units away than any news tells.
  private static final int MOST_AWAY = 5000;

  private static final int YEAR_AND_MONTH = "2031-03".length();

  private final @Nullable LocalDate anchor;
  private final boolean future;

  /// @param anchor the day of publication, null when unknown
  /// @param future whether the clause speaks of what is to come
  Timex(@Nullable LocalDate anchor, boolean future) {
    this.anchor = anchor;
    this.future = future;
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
      case When.Away away -> away(away);
      case When.Weekend _ -> weekend();
      case When.DayOf(int day, When month) -> dayOf(day, value(month));
      case When.WeekdayOf(int place, int day, When month) -> weekdayOf(place, day, value(month));
      case When.Season season -> season(season);
      case When.YearPart part -> yearPart(part);
      case When.Length(double count, Unit unit) -> Durations.value(count, unit);
      case When.Sum(List<When.Length> parts) -> Durations.value(parts);
      case When.SumAway(List<When.Length> parts, int sign) -> sumAway(parts, sign);
      case When.Every(int count, Unit unit) -> Durations.value(count, unit);
      case When.EveryWeekday(int day) -> "XXXX-WXX-" + day;
      case When.EveryMonth(int month) -> String.format(Locale.ROOT, "XXXX-%02d", month);
      case When.Reference(String value) -> value;
      case When.Part(When day, String code) -> suffixed(value(day), code);
      case When.Clock(When day, int hour, int minute) ->
          suffixed(value(day), String.format(Locale.ROOT, "T%02d:%02d", hour, minute));
    };
  }

  private static @Nullable String suffixed(@Nullable String day, String code) {
    return day == null ? null : day + code;
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
    if (away > 150) {
      return now.getYear() - 1;
    }
    return away < -FAR_DAYS ? now.getYear() + 1 : now.getYear();
  }

  private @Nullable String month(When.Month month) {
    Integer year = month.year();
    if (year == null) {
      year = anchor == null ? null : yearOfMonth(anchor, month.month(), month.shift());
    }
    return year == null ? null : yearMonth(year, month.month());
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
        yield away > 4
            ? now.getYear() - 1
            : away <= -FAR_MONTHS ? now.getYear() + 1 : now.getYear();
      }
    };
  }

  private static String yearMonth(int year, int month) {
    return String.format(Locale.ROOT, "%04d-%02d", year, month);
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
    boolean over = !future && anchor.getDayOfWeek().getValue() <= DayOfWeek.WEDNESDAY.getValue();
    return away(new When.Away(Unit.WEEKEND, over ? -1 : 0));
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

  private @Nullable String sumAway(List<When.Length> parts, int sign) {
    if (anchor == null) {
      return null;
    }
    LocalDate then = anchor;
    for (When.Length part : parts) {
      if (part.count() > MOST_AWAY) {
        return null;
      }
      long count = sign * (long) part.count();
      then =
          switch (part.unit()) {
            case SECOND, MINUTE, HOUR -> then;
            case DAY, WEEKEND -> then.plusDays(count);
            case WEEK -> then.plusWeeks(count);
            case FORTNIGHT -> then.plusWeeks(2 * count);
            case MONTH -> then.plusMonths(count);
            case QUARTER -> then.plusMonths(3 * count);
            case YEAR, DECADE, CENTURY, MILLENNIUM -> then.plusYears(count * part.unit().years);
          };
    }
    return then.getYear() < 1 ? null : then.toString();
  }

  private @Nullable String away(When.Away away) {
    if (anchor == null) {
      return null;
    }
    int count = away.count();
    if (Math.abs((long) count) > MOST_AWAY) {
      return null;
    }
    return switch (away.unit()) {
      case SECOND, MINUTE, HOUR -> null;
      case DAY -> anchor.plusDays(count).toString();
      case WEEK -> week(anchor.plusWeeks(count));
      case FORTNIGHT -> week(anchor.plusWeeks(2L * count));
      case WEEKEND -> week(anchor.plusWeeks(count)) + "-WE";
      case MONTH -> {
        LocalDate then = anchor.plusMonths(count);
        yield yearMonth(then.getYear(), then.getMonthValue());
      }
      case QUARTER -> {
        LocalDate then = anchor.plusMonths(3L * count);
        yield then.getYear() + "-Q" + then.get(IsoFields.QUARTER_OF_YEAR);
      }
      case YEAR -> year(anchor.getYear() + count);
      case DECADE -> year(anchor.getYear() + 10 * count);
      case CENTURY -> year(anchor.getYear() + 100 * count);
      case MILLENNIUM -> year(anchor.getYear() + 1000 * count);
    };
  }

  private static @Nullable String year(int year) {
    return year < 1 ? null : String.format(Locale.ROOT, "%04d", year);
  }

  private static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
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
