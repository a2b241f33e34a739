package dev.firsthand.relate.reading;

import org.jspecify.annotations.Nullable;

/// What is kept of an arrival long after its words are gone.
///
/// @param number its place in the stream, from 0
/// @param id the article's id
/// @param day when it was published, in days since 1970, or where the stream stood if it does not
///     say
/// @param timed whether `day` knows the hour
/// @param dated whether the article itself gave `day`
public record Stamp(
    int number,
    String id,
    @Nullable String outlet,
    @Nullable String title,
    double day,
    boolean timed,
    boolean dated) {

  /// Whether the same outlet published both; unknown outlets are not the same.
  public boolean isSameOutlet(Stamp other) {
    return outlet != null && outlet.equalsIgnoreCase(other.outlet);
  }
}
