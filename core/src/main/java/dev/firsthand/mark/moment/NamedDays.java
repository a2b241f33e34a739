package dev.firsthand.mark.moment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Days by a name or number of their own, from which others are counted: `Friday`, `March 3`,
/// `Christmas`.
final class NamedDays {

  private static final List<TimeRule> DAYS =
      List.of(new MonthDates(), new RelativeDays(), new Holidays());

  private NamedDays() {}

  /// The day told at `at`, with `the` before it or not; null when there is none, or when it tells
  /// whose something is (`Friday's vote`).
  static @Nullable Found at(TimeTokens tokens, int at) {
    int dayAt = tokens.skip(at, "the");
    if (dayAt >= tokens.size()) {
      return null;
    }
    Found feast = Holidays.bare(tokens, dayAt);
    Found found = MomentFinder.longest(tokens, dayAt, DAYS);
    Found day = found == null ? feast : whole(found);
    return day != null && isDay(day.when()) && !Holidays.isKind(tokens, day.to()) ? day : null;
  }

  /// The day itself where a part of it is told: `tonight`, `Friday night`.
  private static Found whole(Found found) {
    return found.when() instanceof When.Part(When day, String _)
        ? new Found(found.from(), found.to(), day)
        : found;
  }

  private static boolean isDay(When when) {
    return switch (when) {
      case When.Day _, When.Weekday _, When.WeekdayOf _ -> true;
      case When.Away away -> away.unit() == Unit.DAY;
      default -> false;
    };
  }
}
