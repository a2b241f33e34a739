package dev.firsthand.mark.moment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Works out TIMEX3 values.
///
/// A value that needs a day to be counted from stays null when the article has no date of
/// publication: a guess from the clock would be false precision.
final class Timex {

  private static final int YEAR_AND_MONTH = "2031-03".length();
  private static final int DAY = "2031-03-07".length();

  private final @Nullable Anchor anchor;
  private final Told told;

  /// @param anchor null when the day of publication is unknown
  Timex(@Nullable Anchor anchor, Told told) {
    this.anchor = anchor;
    this.told = told;
  }

  @Nullable String value(When when) {
    return switch (when) {
      case When.Day(Integer year, int month, int day) ->
          year != null
              ? date(year, month, day)
              : from(now -> date(OpenYears.ofDay(now, month, day), month, day));
      case When.Month(Integer year, int month, When.Shift shift) ->
          year != null
              ? FromDay.yearMonth(year, month)
              : from(now -> FromDay.yearMonth(OpenYears.ofMonth(now, month, shift), month));
      case When.Season(Integer year, int season, When.Shift shift) ->
          year != null
              ? season(year, season)
              : from(now -> season(OpenYears.ofSeason(now, season, shift), season));
      case When.YearPart(Integer year, String part, int number, When.Shift shift) ->
          year != null
              ? year + "-" + part + number
              : from(now -> OpenYears.ofPart(now, part, number, shift) + "-" + part + number);
      case When.Years years -> years.digits();
      case When.Away away -> from(now -> FromDay.away(now.day(), away));
      case When.Weekday weekday -> from(now -> Weekdays.of(now, weekday).toString());
      case When.WeekdayOfWeek(int day, int weeks) ->
          from(now -> Weekdays.ofWeek(now.day(), day, weeks).toString());
      case When.Weekend _ -> from(Weekdays::weekend);
      case When.DayOf(int day, When month) -> dayOf(day, value(month));
      case When.WeekdayOf(int place, int day, When month) -> weekdayOf(place, day, value(month));
      case When.Length(double count, Unit unit) -> Durations.value(count, unit);
      case When.Sum(List<When.Length> parts) -> Durations.value(parts);
      case When.SumAway(List<When.Length> parts, int sign) ->
          from(now -> FromDay.sumAway(now.day(), parts, sign));
      case When.Every(double count, Unit unit) -> Durations.value(count, unit);
      case When.Recurring recurring -> recurring.value();
      case When.WeekdayAway(int day, int count) ->
          from(now -> Weekdays.away(now.day(), day, count).toString());
      case When.WeekdayThe(int weekday, int day) ->
          from(now -> text(Weekdays.the(now, weekday, day)));
      case When.MonthOf(int month, When year) -> monthOf(month, value(year));
      case When.Beyond beyond -> beyond(beyond);
      case When.FromTold(Unit unit, int count) -> told.away(anchor, unit, count);
      case When.Reference(String value) -> value;
      case When.Part(When day, String code) -> timed(day, code);
      case When.Clock clock -> clock(clock);
    };
  }

  /// What has to be counted from the day of publication; null when that is unknown.
  private @Nullable String from(Function<Anchor, @Nullable String> value) {
    return anchor == null ? null : value.apply(anchor);
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable String date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day).toString();
    } catch (DateTimeException _) {
      return null;
    }
  }

  private static String season(int year, int season) {
    return year + "-" + TimeWords.SEASONS.get(season);
  }

  private @Nullable String timed(When day, String time) {
    String value = value(day);
    return value == null ? null : value + time;
  }

  private @Nullable String clock(When.Clock clock) {
    When day = clock.day().equals(When.Away.TODAY) ? dayOf(clock) : clock.day();
    return timed(day, String.format(Locale.ROOT, "T%02d:%02d", clock.hour(), clock.minute()));
  }

  /// The day of a time told without one: what happened later in the day than the report happened
  /// the day before.
  private When dayOf(When.Clock clock) {
    if (anchor == null || anchor.time() == null) {
      return clock.day();
    }
    int minute = 60 * clock.hour() + clock.minute();
    int now = anchor.time().toSecondOfDay() / 60;
    boolean before = (anchor.past() || anchor.over()) && minute > now;
    boolean after = anchor.future() && minute < now;
    return new When.Away(Unit.DAY, before ? -1 : after ? 1 : 0);
  }

  private static @Nullable String monthOf(int month, @Nullable String year) {
    return year == null ? null : FromDay.yearMonth(Integer.parseInt(year), month);
  }

  /// The day of a month, the last being -1.
  private static @Nullable String dayOf(int day, @Nullable String month) {
    if (month == null || month.length() != YEAR_AND_MONTH) {
      return null;
    }
    YearMonth of = YearMonth.parse(month);
    return day < 0
        ? of.atEndOfMonth().toString()
        : day <= of.lengthOfMonth() ? of.atDay(day).toString() : null;
  }

  /// What is counted from a day that is not told as past is counted from the one to come.
  private @Nullable String beyond(When.Beyond beyond) {
    Timex timex = anchor == null || beyond.sign() < 0 ? this : new Timex(anchor.ahead(), told);
    String day = timex.value(beyond.day());
    return day == null || day.length() != DAY
        ? null
        : FromDay.sumAway(LocalDate.parse(day), beyond.parts(), beyond.sign());
  }

  private static @Nullable String weekdayOf(int place, int day, @Nullable String month) {
    boolean known = month != null && month.length() == YEAR_AND_MONTH;
    return known ? text(Weekdays.inMonth(YearMonth.parse(month), place, day)) : null;
  }
}
