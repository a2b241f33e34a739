package dev.firsthand.mark.moment;

import dev.firsthand.mark.moment.TimeWord.Sort;
import dev.firsthand.mark.moment.When.Shift;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Days named from today: `Friday`, `last Tuesday`, `yesterday`, `tonight`, with the part of the
/// day: `Friday night`, `this morning`, `last night`.
final class RelativeDays implements TimeRule {

  /// A short name stands for a weekday only before one of these: `Sun, Dec. 12`.
  private static final int SHORTEST = 6;

  private static final Set<String> EVERY = Set.of("every", "each");

  @Override
  public @Nullable Found match(TimeTokens tokens, int at) {
    Found day = day(tokens, at);
    if (day != null) {
      return withPart(tokens, day);
    }
    return partOfToday(tokens, at);
  }

  private static @Nullable Found day(TimeTokens tokens, int at) {
    if (tokens.isAny(at, EVERY) && tokens.has(at + 1, Sort.WEEKDAY)) {
      return new Found(at, at + 2, new When.EveryWeekday(tokens.number(at + 1, Sort.WEEKDAY)));
    }
    if (tokens.has(at, Sort.DAY)) {
      When when = new When.Away(Unit.DAY, tokens.number(at, Sort.DAY));
      return new Found(at, at + 1, tokens.is(at, "tonight") ? new When.Part(when, "TNI") : when);
    }
    Shift shift = Shifts.at(tokens, at);
    int dayAt = shift == Shift.OPEN ? at : at + 1;
    int weekday = tokens.number(dayAt, Sort.WEEKDAY);
    if (weekday < 0 || !tokens.get(dayAt).isCapitalised()) {
      return null;
    }
    int end = tokens.skipDot(dayAt + 1);
    boolean whole = tokens.get(dayAt).text().length() >= SHORTEST || end > dayAt + 1;
    return whole ? new Found(at, end, new When.Weekday(weekday, shift)) : null;
  }

  private static Found withPart(TimeTokens tokens, Found day) {
    int part = tokens.number(day.to(), Sort.DAYPART);
    return part < 0 || day.when() instanceof When.Part || day.when() instanceof When.EveryWeekday
        ? day
        : new Found(day.from(), day.to() + 1, partOf(day.when(), part));
  }

  /// `this morning`, `last night`, `noon Friday`, `overnight`.
  private static @Nullable Found partOfToday(TimeTokens tokens, int at) {
    Shift shift = Shifts.at(tokens, at);
    int part = tokens.number(at + 1, Sort.DAYPART);
    if (shift != Shift.OPEN && part >= 0) {
      When day = new When.Away(Unit.DAY, Shifts.units(shift));
      return new Found(at, at + 2, new When.Part(day, TimeWords.DAYPARTS.get(part)));
    }
    if (tokens.is(at, "noon") || tokens.is(at, "midnight")) {
      Found day = at + 1 < tokens.size() ? day(tokens, tokens.skip(at + 1, "on")) : null;
      int hour = tokens.is(at, "noon") ? 12 : 24;
      return day == null
          ? new Found(at, at + 1, new When.Clock(When.Away.TODAY, hour, 0))
          : new Found(at, day.to(), new When.Clock(day.when(), hour, 0));
    }
    return tokens.is(at, "overnight")
        ? new Found(at, at + 1, new When.Part(new When.Away(Unit.DAY, -1), "TNI"))
        : null;
  }

  private static When partOf(When day, int part) {
    return new When.Part(day, TimeWords.DAYPARTS.get(part));
  }
}
