package dev.firsthand.mark.moment;

import dev.firsthand.mark.moment.TimeWord.Sort;
import dev.firsthand.record.Mark.Moment.Kind;
import dev.firsthand.text.WordTable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Times of the day, with their zone and day: `3 p.m.`, `7.12 p.m.`, `19:42 IST`, `at 1100 GMT`, `5
/// p.m. EST Nov. 9`, `3:30 p.m. on Friday`. The zone is part of the expression, not of the value:
/// TIMEX3 values are local.
final class ClockTimes implements TimeRule {

  private static final Set<String> ZONES = WordTable.list(ClockTimes.class, "zones");

  /// What may stand behind four digits that are a time by the `at` before them alone.
  private static final Set<String> BEHIND = WordTable.list(ClockTimes.class, "behind-overnight");

  private static final Set<String> HOURS = Set.of("hours", "hrs", "local");

  private static final List<TimeRule> DAYS =
      List.of(new MonthDates(), new RelativeDays(), new Recurrences());

  private static final int MILITARY = "1100".length();

  /// A greater number behind `at` is a year: `at 2008 prices`.
  private static final int LAST_BEFORE_YEARS = 1900;

  @Override
  public @Nullable Found match(TimeTokens tokens, int at) {
    Found time = alone(tokens, at);
    return time == null ? null : withDay(tokens, time);
  }

  /// A time of the day in digits, without a day of its own; null when there is none.
  static @Nullable Found alone(TimeTokens tokens, int at) {
    if (!tokens.isNumber(at)) {
      return null;
    }
    String text = tokens.get(at).text();
    if (text.length() == MILITARY && tokens.digits(at) >= 0) {
      return military(tokens, at);
    }
    int point = text.indexOf('.');
    if (point > 0) {
      return dotted(tokens, at, text, point);
    }
    int hour = tokens.digits(at);
    if (hour < 0 || hour > 24 || text.length() > 2) {
      return null;
    }
    int minute = minute(tokens, at);
    int end = minute < 0 ? at + 1 : at + 3;
    Found half = ofHalfDay(tokens, at, end, hour, Math.max(minute, 0));
    if (half != null) {
      return half;
    }
    boolean clock = minute >= 0 && tokens.get(at + 2).text().length() == 2;
    return clock ? zoned(tokens, at, seconds(tokens, end), hour, minute) : null;
  }

  /// A time with `a.m.` or `p.m.` at `end`.
  private static @Nullable Found ofHalfDay(
      TimeTokens tokens, int from, int end, int hour, int minute) {
    int meridiem = tokens.number(end, Sort.MERIDIEM);
    return meridiem >= 0 && hour >= 1 && hour <= 12
        ? zoned(tokens, from, end + 1, hour % 12 + meridiem, minute)
        : null;
  }

  /// `7.12 p.m.`, which without the last word is a decimal.
  private static @Nullable Found dotted(TimeTokens tokens, int at, String text, int point) {
    boolean minutes = point <= 2 && text.length() == point + 3;
    if (!minutes || !tokens.has(at + 1, Sort.MERIDIEM)) {
      return null;
    }
    int minute = twoDigits(text, point + 1);
    int hour = point == 1 ? Character.digit(text.charAt(0), 10) : twoDigits(text, 0);
    return minute < 0 || minute > 59 ? null : ofHalfDay(tokens, at, at + 1, hour, minute);
  }

  private static int twoDigits(String text, int from) {
    int tens = Character.digit(text.charAt(from), 10);
    int units = Character.digit(text.charAt(from + 1), 10);
    return tens < 0 || units < 0 ? -1 : 10 * tens + units;
  }

  /// `at 1100 GMT`, `at 1100 hours`, `at 1100`.
  private static @Nullable Found military(TimeTokens tokens, int at) {
    int time = tokens.digits(at);
    boolean led = tokens.is(at - 1, "at");
    boolean zoned = tokens.isAny(at + 1, ZONES) && !tokens.touch(at, at + 1);
    boolean told = led && tokens.isAny(at + 1, HOURS);
    boolean bare =
        led && time < LAST_BEFORE_YEARS && (isStop(tokens, at + 1) || tokens.isAny(at + 1, BEHIND));
    if ((!zoned && !told && !bare) || time / 100 > 24 || time % 100 > 59) {
      return null;
    }
    int end = told && !tokens.is(at + 1, "local") ? at + 2 : at + 1;
    return zoned(tokens, at, end, time / 100, time % 100);
  }

  private static boolean isStop(TimeTokens tokens, int at) {
    return at >= tokens.size()
        || tokens.is(at, ".")
        || tokens.is(at, ",")
        || tokens.is(at, ";")
        || tokens.is(at, ")");
  }

  private static int minute(TimeTokens tokens, int at) {
    boolean colon =
        tokens.is(at + 1, ":") && tokens.touch(at, at + 1) && tokens.touch(at + 1, at + 2);
    int minute = colon ? tokens.digits(at + 2) : -1;
    return minute < 60 ? minute : -1;
  }

  private static int seconds(TimeTokens tokens, int at) {
    return tokens.is(at, ":") && tokens.touch(at, at + 1) && tokens.digits(at + 1) >= 0
        ? at + 2
        : at;
  }

  /// A time with the zone behind it.
  private static Found zoned(TimeTokens tokens, int from, int to, int hour, int minute) {
    int end = tokens.isAny(to, ZONES) ? to + 1 : to;
    end = end > to && tokens.is(end, "time") ? end + 1 : end;
    return new Found(from, end, new When.Clock(When.Away.TODAY, hour, minute));
  }

  private static Found withDay(TimeTokens tokens, Found time) {
    int dayAt = tokens.skip(tokens.skip(time.to(), ","), "on");
    for (TimeRule rule : DAYS) {
      Found day = dayAt < tokens.size() ? rule.match(tokens, dayAt) : null;
      When when = day == null ? null : ofDay(day.when());
      if (day != null
          && when != null
          && time.when() instanceof When.Clock(When _, int hour, int minute)) {
        return new Found(time.from(), day.to(), new When.Clock(when, hour, minute));
      }
    }
    return time;
  }

  /// The day of a time, or the days that it comes again on; null for what is no day.
  private static @Nullable When ofDay(When when) {
    if (when.equals(new When.Every(1, Unit.DAY))) {
      return When.Recurring.DAYS;
    }
    return when.kind() == Kind.DATE || when instanceof When.Recurring ? when : null;
  }
}
