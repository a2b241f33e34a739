package dev.firsthand.mark.moment;

import dev.firsthand.mark.moment.TimeWord.Sort;
import dev.firsthand.text.WordTable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Times of the day, with their zone and day: `3 p.m.`, `19:42 IST`, `5 p.m. EST Nov. 9`, `3:30
/// p.m. on Friday`. The zone is part of the expression, not of the value: TIMEX3 values are local.
final class ClockTimes implements TimeRule {

  private static final Set<String> ZONES = WordTable.list(ClockTimes.class, "zones");

  private static final List<TimeRule> DAYS = List.of(new MonthDates(), new RelativeDays());

  @Override
  public @Nullable Found match(TimeTokens tokens, int at) {
    int hour = tokens.digits(at);
    if (hour < 0 || hour > 24 || tokens.get(at).text().length() > 2) {
      return null;
    }
    int minute = minute(tokens, at);
    int end = minute < 0 ? at + 1 : at + 3;
    int meridiem = tokens.number(end, Sort.MERIDIEM);
    if (meridiem >= 0 && hour >= 1 && hour <= 12) {
      return withDay(tokens, at, end + 1, hour % 12 + meridiem, Math.max(minute, 0));
    }
    boolean clock = minute >= 0 && tokens.get(at + 2).text().length() == 2;
    return clock ? withDay(tokens, at, seconds(tokens, end), hour, minute) : null;
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

  private static Found withDay(TimeTokens tokens, int from, int to, int hour, int minute) {
    int end = tokens.isAny(to, ZONES) ? to + 1 : to;
    end = end > to && tokens.is(end, "time") ? end + 1 : end;
    int dayAt = tokens.skip(tokens.skip(end, ","), "on");
    for (TimeRule rule : DAYS) {
      Found day = dayAt < tokens.size() ? rule.match(tokens, dayAt) : null;
      if (day != null && day.when().kind() == dev.firsthand.record.Mark.Moment.Kind.DATE) {
        return new Found(from, day.to(), new When.Clock(day.when(), hour, minute));
      }
    }
    return new Found(from, end, new When.Clock(When.Away.TODAY, hour, minute));
  }
}
