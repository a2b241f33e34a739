package dev.firsthand.quality;

import java.util.Locale;

/// A part of a gold set: what is looked at and tuned on, or what is only scored.
public enum Part {
  DEV,
  TEST;

  /// Whether an item belongs to the part, in sets that don't divide themselves: even places are
  /// for looking at, odd ones are only scored.
  public boolean has(int place) {
    return (place % 2 == 0) == (this == DEV);
  }

  /// The name of a metric on this part, such as `test value F1`.
  public String named(String metric) {
    return name().toLowerCase(Locale.ROOT) + " " + metric;
  }
}
