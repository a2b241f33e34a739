package dev.firsthand.mark.moment;

import dev.firsthand.mark.moment.TimeWord.Sort;
import dev.firsthand.mark.moment.When.Shift;
import dev.firsthand.text.WordTable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Days named from today: `Friday`, `last Tuesday`, `yesterday`, `tonight`, with the part of the
/// day: `Friday night`, `this morning`, `last night`.
final class RelativeDays implements TimeRule {

  /// A short name stands for a weekday only before one of these: `Sun, Dec. 12`.
  private static final int SHORTEST = 6;

  private static final Set<String> BEHIND_OVERNIGHT =
      WordTable.list(RelativeDays.class, "behind-overnight");

  @Override
  public @Nullable Found match(TimeTokens tokens, int at) {
    Found day = day(tokens, at);
    if (day != null) {
      return withPart(tokens, day);
    }
    return partOfToday(tokens, at);
  }

  private static @Nullable Found day(TimeTokens tokens, int at) {
    if (tokens.is(at, "day") && tokens.has(at + 2, Sort.DAY)) {
      return beyond(tokens, at);
    }
    if (tokens.has(at, Sort.DAY)) {
      When when = new When.Away(Unit.DAY, tokens.number(at, Sort.DAY));
      return new Found(at, at + 1, tokens.is(at, "tonight") ? new When.Part(when, "TNI") : when);
    }
    Found inWeek = inWeek(tokens, at);
    if (inWeek != null) {
      return inWeek;
    }
    // `this past Sunday`, `this coming Sunday`
    boolean near =
        tokens.is(at, "this") && (tokens.is(at + 1, "past") || tokens.is(at + 1, "coming"));
    int shiftAt = near ? at + 1 : at;
    Shift shift = near && tokens.is(shiftAt, "coming") ? Shift.THIS : Shifts.at(tokens, shiftAt);
    int dayAt = shift == Shift.OPEN ? at : shiftAt + 1;
    int weekday = tokens.number(dayAt, Sort.WEEKDAY);
    if (weekday < 0 || !isNamed(tokens, dayAt)) {
      return null;
    }
    int end = tokens.skipDot(dayAt + 1);
    Found ofWeek = shift == Shift.OPEN ? ofWeek(tokens, at, end, weekday) : null;
    if (ofWeek != null) {
      return ofWeek;
    }
    boolean whole = tokens.get(dayAt).text().length() >= SHORTEST || end > dayAt + 1;
    return whole ? new Found(at, end, new When.Weekday(weekday, shift)) : null;
  }

  /// `day after tomorrow`, `day before yesterday`.
  private static @Nullable Found beyond(TimeTokens tokens, int at) {
    int step = tokens.is(at + 1, "after") ? 1 : tokens.is(at + 1, "before") ? -1 : 0;
    int days = tokens.number(at + 2, Sort.DAY) + step;
    return step == 0 ? null : new Found(at, at + 3, new When.Away(Unit.DAY, days));
  }

  /// `Friday next week`: the day and how many weeks away.
  private static @Nullable Found ofWeek(TimeTokens tokens, int from, int end, int weekday) {
    int shiftAt = tokens.skip(tokens.skip(end, ","), "of");
    Shift shift = Shifts.at(tokens, shiftAt);
    boolean week = shift != Shift.OPEN && tokens.is(shiftAt + 1, "week");
    return week
        ? new Found(from, shiftAt + 2, new When.WeekdayOfWeek(weekday, Shifts.units(shift)))
        : null;
  }

  /// `next week Friday`, `this week on Friday`.
  private static @Nullable Found inWeek(TimeTokens tokens, int at) {
    Shift shift = Shifts.at(tokens, at);
    int dayAt = tokens.skip(tokens.skip(at + 2, ","), "on");
    boolean day =
        shift != Shift.OPEN && tokens.is(at + 1, "week") && tokens.has(dayAt, Sort.WEEKDAY);
    return day && isNamed(tokens, dayAt)
        ? new Found(
            at,
            dayAt + 1,
            new When.WeekdayOfWeek(tokens.number(dayAt, Sort.WEEKDAY), Shifts.units(shift)))
        : null;
  }

  /// A weekday in full needs no capital; a short one does.
  private static boolean isNamed(TimeTokens tokens, int at) {
    return tokens.get(at).isCapitalised() || tokens.get(at).text().length() >= SHORTEST;
  }

  private static Found withPart(TimeTokens tokens, Found day) {
    int part = tokens.number(day.to(), Sort.DAYPART);
    return part < 0 || day.when() instanceof When.Part
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
    if (tokens.is(at, "noon") || tokens.is(at, "midday") || tokens.is(at, "midnight")) {
      Found day = at + 1 < tokens.size() ? day(tokens, tokens.skip(at + 1, "on")) : null;
      int hour = tokens.is(at, "midnight") ? 24 : 12;
      return day == null
          ? new Found(at, at + 1, new When.Clock(When.Away.TODAY, hour, 0))
          : new Found(at, day.to(), new When.Clock(day.when(), hour, 0));
    }
    return tokens.is(at, "overnight") && !isAttribute(tokens, at)
        ? new Found(at, at + 1, new When.Part(new When.Away(Unit.DAY, -1), "TNI"))
        : null;
  }

  /// `the overnight interest rate`, `an overnight flight`: what kind, not when.
  private static boolean isAttribute(TimeTokens tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at + 1).isWord()
        && !tokens.isAny(at + 1, BEHIND_OVERNIGHT)
        && !tokens.has(at + 1, Sort.WEEKDAY);
  }

  private static When partOf(When day, int part) {
    return new When.Part(day, TimeWords.DAYPARTS.get(part));
  }
}
