package dev.firsthand.record;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the ISO 8601 times of an [Article]: `2026-03-04`, `2026-03-04T19:42`,
/// `2026-03-04T19:42:10+05:30`, `2026-03-04T14:12:10Z`.
public final class IsoTime {

  private static final int DAY = "2026-03-04".length();
  private static final int MINUTES = "2026-03-04T19:42".length();

  private IsoTime() {}

  /// The calendar day as printed, in the writer's own zone.
  public static Optional<LocalDate> date(@Nullable String iso) {
    if (iso == null || iso.length() < DAY || iso.charAt(4) != '-' || iso.charAt(7) != '-') {
      return Optional.empty();
    }
    int year = number(iso, 0, 4);
    int month = number(iso, 5, 7);
    int day = number(iso, 8, DAY);
    if (Math.min(year, Math.min(month, day)) < 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// The number that stands between two places in digits; negative if anything else stands there.
  private static int number(String iso, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = iso.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  /// The time of day in the writer's own zone. Empty where the clock is UTC's: such a time was
  /// converted, and its writer may live anywhere.
  public static Optional<LocalTime> localTime(@Nullable String iso) {
    if (iso == null || iso.length() < MINUTES || iso.endsWith("Z") || iso.endsWith("+00:00")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalTime.parse(iso.substring(DAY + 1, MINUTES)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// The instant, for ordering only: a time without offset is read as UTC, a date as its midnight.
  public static Optional<Instant> instant(@Nullable String iso) {
    if (iso == null) {
      return Optional.empty();
    }
    try {
      if (iso.length() <= DAY) {
        return date(iso).map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
      }
      return Optional.of(
          hasOffset(iso)
              ? OffsetDateTime.parse(iso).toInstant()
              : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException _) {
      return date(iso).map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
  }

  /// The instant for which something stands that is told as of `asOf`: where that is only the day
  /// on which it was told, or nothing, the telling itself.
  public static Optional<Instant> asOf(@Nullable String asOf, Optional<Instant> told) {
    Optional<Instant> own = instant(asOf);
    boolean thatDay =
        asOf != null
            && asOf.length() == DAY
            && own.isPresent()
            && told.isPresent()
            && !told.get().isBefore(own.get())
            && told.get().isBefore(own.get().plus(Duration.ofDays(1)));
    return own.isEmpty() || thatDay ? told : own;
  }

  /// Whether the time says how far from UTC its clock stood.
  public static boolean hasOffset(String iso) {
    return iso.endsWith("Z") || iso.lastIndexOf('+') > DAY || iso.lastIndexOf('-') > DAY;
  }
}
