package dev.firsthand.relate.lineage;

import dev.firsthand.relate.reading.Hashes;
import java.util.ArrayList;
import java.util.List;

/// Hashes of word runs, and the few of them that stand for a text.
///
/// Winnowing (Schleimer, Wilkerson and Aiken 2003): of each [#WINDOW] shingles in a row the one
/// with the least hash is kept, so that two texts that share [#GUARANTEED] words in a row always
/// share a fingerprint, wherever the run stands in them. MinHash over whole texts was not taken: an
/// abridged dispatch shares a third of its words with the full one, far below any knee that keeps
/// chance out.
final class Shingles {

  static final int WINDOW = 8;

  /// Every shared run of this many words is found.
  static final int GUARANTEED = SharedRuns.SHINGLE + WINDOW - 1;

  private static final long STEP = 0x9e3779b97f4a7c15L;

  private Shingles() {}

  static long hash(int[] words, int at, int length) {
    long hash = length;
    for (int i = at; i < at + length; i++) {
      hash = (hash + words[i]) * STEP;
      hash ^= hash >>> 29;
    }
    return Hashes.mix(hash);
  }

  /// A fingerprint and the word it begins at.
  record Print(long hash, int at) {}

  /// The hashes of all shingles of a text, in its order.
  static long[] all(int[] words) {
    long[] hashes = new long[Math.max(0, words.length - SharedRuns.SHINGLE + 1)];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = hash(words, i, SharedRuns.SHINGLE);
    }
    return hashes;
  }

  /// The fingerprints of a text, in its order.
  ///
  /// @param hashes all its shingles
  static List<Print> winnow(long[] hashes) {
    int count = hashes.length;
    if (count == 0) {
      return List.of();
    }
    List<Print> prints = new ArrayList<>();
    int least = -1;
    for (int end = Math.min(WINDOW, count); end <= count; end++) {
      int start = end - Math.min(WINDOW, count);
      int found = least >= start ? challenge(hashes, least, end - 1) : least(hashes, start, end);
      if (found != least) {
        least = found;
        prints.add(new Print(hashes[found], found));
      }
    }
    return List.copyOf(prints);
  }

  private static int challenge(long[] hashes, int least, int newest) {
    return hashes[newest] <= hashes[least] ? newest : least;
  }

  private static int least(long[] hashes, int start, int end) {
    int least = start;
    for (int i = start + 1; i < end; i++) {
      least = hashes[i] <= hashes[least] ? i : least;
    }
    return least;
  }
}
