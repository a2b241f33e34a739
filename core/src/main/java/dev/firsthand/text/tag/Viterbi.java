package dev.firsthand.text.tag;

import java.util.Arrays;

/// Finds the best path through a sentence of tags.
public final class Viterbi {

  /// A transition that may not be taken.
  public static final int NEVER = -(1 << 26);

  /// A tag is kept in a byte.
  private static final int LAST_TAG = 0xFF;

  private final int tags;
  private final int[] starts;

  /// The transitions by the tag that they lead to.
  private final int[] into;

  /// The worst and the best transition from each tag.
  private final int[] worst;

  private final int[] best;

  /// @param transitions one row of `tags` scores for each previous tag, and a last row for the
  ///     start of the sentence
  public Viterbi(int[] transitions, int tags) {
    this.tags = tags;
    this.starts = Arrays.copyOfRange(transitions, tags * tags, (tags + 1) * tags);
    this.into = new int[tags * tags];
    this.worst = new int[tags];
    this.best = new int[tags];
    Arrays.fill(worst, Integer.MAX_VALUE);
    Arrays.fill(best, Integer.MIN_VALUE);
    for (int previous = 0; previous < tags; previous++) {
      for (int tag = 0; tag < tags; tag++) {
        int score = transitions[previous * tags + tag];
        into[tag * tags + previous] = score;
        worst[previous] = Math.min(worst[previous], score);
        best[previous] = Math.max(best[previous], score);
      }
    }
  }

  /// The tags of the highest sum of emissions and transitions; ties go to the lower tag.
  ///
  /// @param emissions one row of a score for each tag a token
  public int[] path(int[] emissions, int tokens) {
    if (tokens == 0) {
      return new int[0];
    }
    byte[] from = new byte[tokens * tags];
    int[] last = new int[tags];
    int[] next = new int[tags];
    int[] open = new int[tags];
    for (int tag = 0; tag < tags; tag++) {
      last[tag] = emissions[tag] + starts[tag];
    }
    for (int token = 1; token < tokens; token++) {
      int count = open(last, open);
      for (int tag = 0; tag < tags; tag++) {
        // The score and below it the tag, the lower one higher: to take the greatest of such
        // numbers needs no branch, which would go either way.
        long greatest = Long.MIN_VALUE;
        for (int i = 0; i < count; i++) {
          int score = last[open[i]] + into[tag * tags + open[i]];
          greatest = Math.max(greatest, ((long) score << Byte.SIZE) | (LAST_TAG - open[i]));
        }
        next[tag] = (int) (greatest >> Byte.SIZE) + emissions[token * tags + tag];
        from[token * tags + tag] = (byte) (LAST_TAG - (int) (greatest & LAST_TAG));
      }
      int[] swap = last;
      last = next;
      next = swap;
    }
    return back(from, last, tokens);
  }

  /// The tags that the best path may still lead through: those whose best way on is not worse than
  /// the worst from another.
  ///
  /// @return how many they are
  private int open(int[] last, int[] open) {
    int floor = Integer.MIN_VALUE;
    for (int tag = 0; tag < tags; tag++) {
      floor = Math.max(floor, last[tag] + worst[tag]);
    }
    int count = 0;
    for (int tag = 0; tag < tags; tag++) {
      open[count] = tag;
      count += last[tag] + best[tag] >= floor ? 1 : 0;
    }
    return count;
  }

  private int[] back(byte[] from, int[] last, int tokens) {
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
