package dev.firsthand.text.tag;

/// Finds the best path through a sentence of tags.
///
/// The previous tags are tried from the highest score down, and for each tag only as long as the
/// highest transition into it could still win: two or three of them settle what looking at all
/// would. The path is the same, ties included.
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
    int[] highest = highest(transitions, tags);
    int[] order = new int[tags];
    int[] last = new int[tags];
    int[] next = new int[tags];
    for (int tag = 0; tag < tags; tag++) {
      last[tag] = emissions[tag] + transitions[tags * tags + tag];
      order[tag] = tag;
    }
    for (int token = 1; token < tokens; token++) {
      sort(order, last);
      for (int tag = 0; tag < tags; tag++) {
        int bestFrom = order[0];
        int bestScore = last[bestFrom] + transitions[bestFrom * tags + tag];
        for (int i = 1; i < tags && last[order[i]] + highest[tag] >= bestScore; i++) {
          int previous = order[i];
          int score = last[previous] + transitions[previous * tags + tag];
          if (score > bestScore || (score == bestScore && previous < bestFrom)) {
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

  /// The highest transition into each tag.
  private static int[] highest(int[] transitions, int tags) {
    int[] highest = new int[tags];
    for (int tag = 0; tag < tags; tag++) {
      highest[tag] = transitions[tag];
      for (int previous = 1; previous < tags; previous++) {
        highest[tag] = Math.max(highest[tag], transitions[previous * tags + tag]);
      }
    }
    return highest;
  }

  /// Sorts the tags by falling score; they are nearly in order from the token before.
  private static void sort(int[] order, int[] scores) {
    for (int i = 1; i < order.length; i++) {
      int tag = order[i];
      int at = i;
      for (; at > 0 && scores[order[at - 1]] < scores[tag]; at--) {
        order[at] = order[at - 1];
      }
      order[at] = tag;
    }
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
