package dev.firsthand.mark.moment;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// What a time expression is worked out against.
///
/// @param day the day of publication
/// @param last the day on which the piece was last changed, null when unknown
/// @param time the time of publication, null when unknown
/// @param tense whether the clause speaks of what has been or of what is to come
record Anchor(
    LocalDate day, @Nullable LocalDate last, @Nullable LocalTime time, Tense.Verdict tense) {

  /// Null where the day of publication is unknown.
  static @Nullable Anchor of(
      @Nullable LocalDate day,
      @Nullable LocalDate last,
      @Nullable LocalTime time,
      Tense.Verdict tense) {
    return day == null ? null : new Anchor(day, last, time, tense);
  }

  /// The same where nothing tells that the clause speaks of what has been.
  Anchor ahead() {
    return tense == Tense.Verdict.OPEN ? new Anchor(day, last, time, Tense.Verdict.FUTURE) : this;
  }

  /// Whether the piece is known to tell nothing of what came after its day.
  boolean endsThere() {
    return last != null && !last.isAfter(day);
  }

  boolean past() {
    return tense == Tense.Verdict.PAST;
  }

  /// Whether what the clause tells is over on that day.
  boolean over() {
    return tense == Tense.Verdict.OVER;
  }

  boolean future() {
    return tense == Tense.Verdict.FUTURE;
  }
}
