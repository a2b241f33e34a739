package dev.firsthand.extract.date;

import dev.firsthand.extract.date.DateClaim.Trust;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Brings a time in UTC back to the clock of the writer, as far as the page shows it.
///
/// Content systems tell machines UTC, so that an evening in New York becomes the next day. The page
/// itself prints the writer's time: the same instant with a zone, or a local time that is whole
/// half-hours away, or at least the day, as in `/2023/11/08/`.
///
/// @param claims all that the page says of this date
record LocalDay(List<DateClaim> claims, @Nullable String country) {

  private static final int STEP = 30;
  private static final int MOST_OFFSET = 14 * 60;

  PrintedDate of(PrintedDate date) {
    LocalTime time = date.time();
    if (time == null || !isUtc(date)) {
      return date;
    }
    LocalDateTime utc = date.date().atTime(time);
    for (DateClaim claim : claims) {
      Optional<PrintedDate> local = local(claim, utc);
      if (local.isPresent()) {
        return local.get();
      }
    }
    return day(date);
  }

  private boolean isUtc(PrintedDate date) {
    LocalTime time = date.time();
    String zone = date.zone();
    return time != null
        && zone != null
        && Zones.offset(zone, date.date().atTime(time), country)
            .filter(ZoneOffset.UTC::equals)
            .isPresent();
  }

  private Optional<PrintedDate> local(DateClaim claim, LocalDateTime utc) {
    PrintedDate date = claim.date();
    LocalTime time = date.time();
    if (time == null || time.equals(LocalTime.MIDNIGHT) || isUtc(date)) {
      return Optional.empty();
    }
    LocalDateTime local = date.date().atTime(time);
    long apart = Duration.between(utc.withSecond(0), local.withSecond(0)).toMinutes();
    String zone = date.zone();
    if (zone != null) {
      return Zones.offset(zone, local, country)
          .filter(offset -> offset.getTotalSeconds() == apart * 60)
          .map(_ -> date);
    }
    boolean near = claim.trust().compareTo(Trust.NEAR_TITLE) >= 0;
    boolean offset = apart != 0 && apart % STEP == 0 && Math.abs(apart) <= MOST_OFFSET;
    if (!near || !offset) {
      return Optional.empty();
    }
    String found = ZoneOffset.ofTotalSeconds((int) apart * 60).getId();
    return Optional.of(
        new PrintedDate(date.start(), date.end(), date.date(), time, found, date.ambiguous()));
  }

  /// The page's own day, without a time, when it is the day before or after.
  private PrintedDate day(PrintedDate date) {
    List<LocalDate> shown =
        claims.stream().filter(LocalDay::isShown).map(claim -> claim.date().date()).toList();
    if (shown.contains(date.date())) {
      return date;
    }
    return shown.stream()
        .filter(day -> Math.abs(day.toEpochDay() - date.date().toEpochDay()) == 1)
        .findFirst()
        .map(day -> new PrintedDate(date.start(), date.end(), day, null, null, false))
        .orElse(date);
  }

  private static boolean isShown(DateClaim claim) {
    return claim.trust() == Trust.ADDRESS
        || (claim.trust().compareTo(Trust.NEAR_TITLE) >= 0
            && claim.trust().compareTo(Trust.LABELLED) <= 0);
  }
}
