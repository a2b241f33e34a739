package dev.firsthand.mark.moment;

import dev.firsthand.mark.moment.TimeWord.Sort;
import dev.firsthand.mark.number.Numeral;
import dev.firsthand.text.WordTable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Days told by weekdays and other days: `two Mondays ago`, `Friday the 15th`, `the day after
/// Christmas`, `the week after next`.
final class CountedDays implements TimeRule {

  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

  /// What may stand behind such a day, which is no noun that it tells the kind of.
  private static final Set<String> BEHIND = WordTable.list(CountedDays.class, "behind-days");

  /// More weeks away nobody counts.
  private static final int MOST = 52;

  @Override
  public @Nullable Found match(TimeTokens tokens, int at) {
    if (tokens.has(at, Sort.WEEKDAY)) {
      return the(tokens, at);
    }
    if (tokens.has(at, Sort.UNIT)) {
      Found second = second(tokens, at);
      return second == null && tokens.is(at, "day") ? besideDay(tokens, at) : second;
    }
    return tokens.has(at + 1, Sort.WEEKDAYS) || tokens.has(at + 1, Sort.WEEKDAY)
        ? counted(tokens, at)
        : null;
  }

  /// `two Mondays ago`, `three Fridays from now`.
  private static @Nullable Found counted(TimeTokens tokens, int at) {
    Numeral number = tokens.numeral(at);
    boolean whole = number != null && number.to() == at + 1 && number.value() >= 2;
    if (number == null || !whole || number.value() > MOST || !Distances.isOne(tokens, at + 2)) {
      return null;
    }
    boolean plural = tokens.has(at + 1, Sort.WEEKDAYS);
    int day = tokens.number(at + 1, plural ? Sort.WEEKDAYS : Sort.WEEKDAY);
    int sign = Distances.sign(tokens, at + 2);
    int end = tokens.is(at + 2, "from") ? at + 4 : at + 3;
    return new Found(at, end, new When.WeekdayAway(day, sign * (int) number.value()));
  }

  private static boolean isClosed(TimeTokens tokens, int end) {
    return end >= tokens.size() || !tokens.get(end).isWord() || tokens.isAny(end, BEHIND);
  }

  /// `Friday the 15th`, `Friday the fifteenth`, `Tuesday week`.
  private static @Nullable Found the(TimeTokens tokens, int at) {
    if (tokens.is(at + 1, "week") && isClosed(tokens, at + 2)) {
      return new Found(at, at + 2, new When.WeekdayAway(tokens.number(at, Sort.WEEKDAY), 2));
    }
    int dayAt = tokens.skip(tokens.skipDot(at + 1), ",");
    dayAt = tokens.skip(dayAt, "the");
    int day = MonthDates.day(tokens, dayAt);
    int end = MonthDates.ordinalEnd(tokens, dayAt);
    boolean ordinal = tokens.digits(dayAt) < 0 || tokens.isAny(end - 1, ENDINGS);
    return day > 0 && ordinal && isClosed(tokens, end) && tokens.is(dayAt - 1, "the")
        ? new Found(at, end, new When.WeekdayThe(tokens.number(at, Sort.WEEKDAY), day))
        : null;
  }

  /// `week after next`, `year before last`.
  private static @Nullable Found second(TimeTokens tokens, int at) {
    Unit unit = tokens.unit(at);
    boolean ahead = tokens.is(at + 1, "after") && tokens.is(at + 2, "next");
    boolean back = tokens.is(at + 1, "before") && tokens.is(at + 2, "last");
    return unit != null && !unit.isClock() && (ahead || back) && isClosed(tokens, at + 3)
        ? new Found(at, at + 3, new When.Away(unit, ahead ? 2 : -2))
        : null;
  }

  /// `day after Christmas`, `day before last Tuesday`.
  private static @Nullable Found besideDay(TimeTokens tokens, int at) {
    int sign = tokens.is(at + 1, "after") ? 1 : tokens.is(at + 1, "before") ? -1 : 0;
    Found day = sign == 0 ? null : NamedDays.at(tokens, at + 2);
    return day == null
        ? null
        : new Found(
            at, day.to(), new When.Beyond(day.when(), List.of(new When.Length(1, Unit.DAY)), sign));
  }
}
