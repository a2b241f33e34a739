package dev.firsthand.mark.moment;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Counts units of time from a day on, back or ahead.
final class FromDay {

  /// More units away than any news tells.
  private static final int MOST_AWAY = 5000;

  private FromDay() {}

  /// The day so long before (sign -1) or behind (1) another, told in several units.
  static @Nullable String sumAway(LocalDate anchor, List<When.Length> parts, int sign) {
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

  /// Null where it is a time of that day, or farther than any news tells.
  static @Nullable String away(LocalDate anchor, When.Away away) {
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

  static String yearMonth(int year, int month) {
    return String.format(Locale.ROOT, "%04d-%02d", year, month);
  }
}
