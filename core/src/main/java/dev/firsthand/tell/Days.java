package dev.firsthand.tell;

import dev.firsthand.record.IsoTime;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Writes ISO dates as people read them, as fine as they are and no finer.
final class Days {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  private Days() {}

  static String of(@Nullable String iso) {
    if (iso == null) {
      return "no date given";
    }
    try {
      return switch (iso.length()) {
        case 4 -> iso;
        case 7 -> YearMonth.parse(iso).format(MONTH);
        default -> IsoTime.date(iso).map(day -> day.format(DAY)).orElse(iso);
      };
    } catch (DateTimeParseException _) {
      return iso;
    }
  }

  /// A day with its clock and zone, where those are given.
  static String withTime(@Nullable String iso) {
    if (iso == null || iso.length() < 16) {
      return of(iso);
    }
    String zone = IsoTime.hasOffset(iso) ? zone(iso) : " (no zone given)";
    return of(iso) + " " + iso.substring(11, 16) + zone;
  }

  static String span(LocalDate first, LocalDate last) {
    return first.equals(last) ? first.format(DAY) : first.format(DAY) + " to " + last.format(DAY);
  }

  private static String zone(String iso) {
    return iso.endsWith("Z") ? " UTC" : " " + iso.substring(iso.length() - 6);
  }
}
