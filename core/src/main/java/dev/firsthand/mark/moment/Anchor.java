package dev.firsthand.mark.moment;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// What a time expression is worked out against.
///
/// @param day the day of publication
/// @param time the time of publication, null when unknown
/// @param tense whether the clause speaks of what has been or of what is to come
record Anchor(LocalDate day, @Nullable LocalTime time, Tense.Verdict tense) {

  /// Null where the day of publication is unknown.
  static @Nullable Anchor of(
      @Nullable LocalDate day, @Nullable LocalTime time, Tense.Verdict tense) {
    return day == null ? null : new Anchor(day, time, tense);
  }

  /// The same where nothing tells that the clause speaks of what has been.
  Anchor ahead() {
    return tense == Tense.Verdict.OPEN ? new Anchor(day, time, Tense.Verdict.FUTURE) : this;
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
