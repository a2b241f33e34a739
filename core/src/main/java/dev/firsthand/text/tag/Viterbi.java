package dev.firsthand.text.tag;

/// Finds the best path through a sentence of tags.
public final class Viterbi {

  /// A transition that may not be taken.
  public static final int NEVER = -(1 << 26);

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
    byte[] from = new byte[tokens * tags];
    int[] last = new int[tags];
    int[] next = new int[tags];
    for (int tag = 0; tag < tags; tag++) {
      last[tag] = emissions[tag] + transitions[tags * tags + tag];
    }
    for (int token = 1; token < tokens; token++) {
      for (int tag = 0; tag < tags; tag++) {
        int bestFrom = 0;
        int bestScore = Integer.MIN_VALUE;
        for (int previous = 0; previous < tags; previous++) {
          int score = last[previous] + transitions[previous * tags + tag];
          if (score > bestScore) {
            bestScore = score;
            bestFrom = previous;
          }
        }
        next[tag] = bestScore + emissions[token * tags + tag];
        from[token * tags + tag] = (byte) bestFrom;
      }
      int[] swap = last;
      last = next;
      next = swap;
    }
    return path(from, last, tokens, tags);
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
