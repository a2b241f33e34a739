package dev.firsthand.quality.marks;

import java.util.Comparator;

/// A name in its document, as gold data or the finder gives it.
///
/// @param kind `PER`, `ORG`, `LOC` or `OTH`
record GoldName(int start, int end, String kind) implements Comparable<GoldName> {

  private static final Comparator<GoldName> ORDER =
      Comparator.comparingInt(GoldName::start)
          .thenComparingInt(GoldName::end)
          .thenComparing(GoldName::kind);

  @Override
  public int compareTo(GoldName other) {
    return ORDER.compare(this, other);
  }

  boolean overlaps(GoldName other) {
    return start < other.end && other.start < end;
  }

  boolean isAt(GoldName other) {
    return start == other.start && end == other.end;
  }
}
