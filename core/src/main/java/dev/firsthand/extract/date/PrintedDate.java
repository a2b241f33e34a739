package dev.firsthand.extract.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A date as it stands in a text.
///
/// @param start where it begins in the text, with its time if that comes first
/// @param end behind its last character, the zone's included
/// @param zone the zone as printed, in capitals: an abbreviation, `Z`, or an offset `+05:30`
/// @param ambiguous whether day and month could be the other way round
public record PrintedDate(
    int start,
    int end,
    LocalDate date,
    @Nullable LocalTime time,
    @Nullable String zone,
    boolean ambiguous) {

  boolean isSameTime(PrintedDate other) {
    return date.equals(other.date)
        && Objects.equals(time, other.time)
        && Objects.equals(zone, other.zone);
  }
}
