package dev.firsthand.text.tag;

/// Finds the best path through a sentence of tags.
public final class Viterbi {

  /// A transition that may not be taken.
  public static final int NEVER = -(1 << 26);

  /// A tag is kept in a byte.
  private static final int LAST_TAG = 0xFF;

  private Viterbi() {}

  /// The tags of the highest sum of emissions and transitions; ties go to the lower tag.
  ///
  /// @param emissions one row of `tags` scores a token
  /// @param transitions one row of `tags` scores for each previous tag, and a last row for the
  ///     start of the sentence
  public static int[] best(int[] emissions, int[] transitions, int tokens, int tags) {
    if (tokens == 0) {
      return new int[0];
    }
    int[] into = turned(transitions, tags);
    byte[] from = new byte[tokens * tags];
    int[] last = new int[tags];
    int[] next = new int[tags];
    for (int tag = 0; tag < tags; tag++) {
      last[tag] = emissions[tag] + transitions[tags * tags + tag];
    }
    for (int token = 1; token < tokens; token++) {
      for (int tag = 0; tag < tags; tag++) {
        // The score and below it the tag, the lower one higher: to take the greatest of such
        // numbers needs no branch, which would go either way.
        long best = Long.MIN_VALUE;
        for (int previous = 0; previous < tags; previous++) {
          int score = last[previous] + into[tag * tags + previous];
          best = Math.max(best, ((long) score << Byte.SIZE) | (LAST_TAG - previous));
        }
        next[tag] = (int) (best >> Byte.SIZE) + emissions[token * tags + tag];
        from[token * tags + tag] = (byte) (LAST_TAG - (int) (best & LAST_TAG));
      }
      int[] swap = last;
      last = next;
      next = swap;
    }
    return path(from, last, tokens, tags);
  }

  /// The transitions by the tag that they lead to.
  private static int[] turned(int[] transitions, int tags) {
    int[] into = new int[tags * tags];
    for (int previous = 0; previous < tags; previous++) {
      for (int tag = 0; tag < tags; tag++) {
        into[tag * tags + previous] = transitions[previous * tags + tag];
      }
    }
    return into;
  }

  private static int[] path(byte[] from, int[] last, int tokens, int tags) {
    int tag = 0;
    for (int candidate = 1; candidate < tags; candidate++) {
      if (last[candidate] > last[tag]) {
        tag = candidate;
      }
    }
    int[] path = new int[tokens];
    for (int token = tokens - 1; token >= 0; token--) {
      path[token] = tag;
      tag = from[token * tags + tag];
    }
    return path;
  }
}
