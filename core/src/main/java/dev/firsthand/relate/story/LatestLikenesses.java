package dev.firsthand.relate.story;

import dev.firsthand.relate.reading.Hashes;
import org.jspecify.annotations.Nullable;

/// Remembers how like two articles were found of late: what was placed in doubt is soon compared
/// again with nearly all that it was compared with, and the texts of both lie in far memory.
///
/// A pair takes the place of the one before it in its slot. The room is fixed, and what is
/// forgotten is found again: in a stream of news nine in ten of what is asked twice is still there.
final class LatestLikenesses {

  private static final int BITS = 13;

  private final long[] pairs = new long[1 << BITS];
  private final @Nullable Likeness[] likenesses = new @Nullable Likeness[1 << BITS];

  Likeness of(Probe one, Profile other) {
    long pair = pair(one.article().number(), other.number());
    int slot = (int) (Hashes.mix(pair) >>> (Long.SIZE - BITS));
    Likeness likeness = likenesses[slot];
    if (likeness == null || pairs[slot] != pair) {
      likeness = Likeness.of(one, other);
      likenesses[slot] = likeness;
      pairs[slot] = pair;
    }
    return likeness;
  }

  /// The same whichever of the two is asked about, as their likeness is.
  private static long pair(int one, int other) {
    return ((long) Math.max(one, other) << Integer.SIZE) | Math.min(one, other);
  }
}
