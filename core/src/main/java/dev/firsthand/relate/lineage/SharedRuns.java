package dev.firsthand.relate.lineage;

import java.util.ArrayList;
import java.util.List;

/// The runs of words that two texts share.
///
/// Every run of [#SHINGLE] equal words is found by looking up one text's shingles in a table of the
/// other's, taking the longest continuation, and going on behind it; then a run is carried over
/// small edits (a word put in, taken out or exchanged), as long as a few equal words follow. A
/// greedy walk was preferred to an optimal alignment (Smith-Waterman): it is linear, copies are
/// seldom reordered, and where they are, a passage that moved is still one. It fails when the same
/// eight words stand in a text more often than [#PLACES] times: only the first places are tried.
final class SharedRuns {

  /// The shortest run that counts; chance runs of names and titles hardly ever reach it.
  static final int SHINGLE = 8;

  /// How many words an edit may put in or take out inside a run.
  static final int EDIT = 5;

  /// How many equal words must follow an edit.
  private static final int AFTER_EDIT = 4;

  private static final int PLACES = 4;

  /// `length` words that stand at `a` in the one text and at `b` in the other.
  record Run(int a, int b, int length) {}

  private final int[] words;
  private final int[] table;
  private final int[] next;

  /// Prepares one text for comparison with many.
  SharedRuns(int[] words) {
    this.words = words;
    int shingles = Math.max(0, words.length - SHINGLE + 1);
    this.table = new int[Integer.highestOneBit(Math.max(1, shingles)) * 4];
    this.next = new int[shingles];
    for (int i = shingles - 1; i >= 0; i--) {
      int slot = slot(Shingles.hash(words, i, SHINGLE));
      next[i] = table[slot];
      table[slot] = i + 1;
    }
  }

  /// The shared runs in the order of `other`.
  List<Run> with(int[] other) {
    List<Run> runs = new ArrayList<>();
    int b = 0;
    while (b + SHINGLE <= other.length) {
      Run run = longest(other, b);
      if (run.length() < SHINGLE) {
        b++;
        continue;
      }
      while (run.length() > 0) {
        runs.add(run);
        b = run.b() + run.length();
        run = acrossEdit(other, run.a() + run.length(), b);
      }
    }
    return runs;
  }

  private Run longest(int[] other, int b) {
    Run best = new Run(0, b, 0);
    int tried = 0;
    int place = table[slot(Shingles.hash(other, b, SHINGLE))];
    while (place > 0 && tried < PLACES) {
      int length = equal(other, place - 1, b);
      if (length > best.length()) {
        best = new Run(place - 1, b, length);
      }
      tried++;
      place = next[place - 1];
    }
    return best;
  }

  /// The run that goes on behind a small edit; the smallest edit is taken.
  private Run acrossEdit(int[] other, int a, int b) {
    for (int edit = 1; edit <= 2 * EDIT; edit++) {
      for (int inA = Math.max(0, edit - EDIT); inA <= Math.min(EDIT, edit); inA++) {
        int length = equal(other, a + inA, b + edit - inA);
        if (length >= AFTER_EDIT) {
          return new Run(a + inA, b + edit - inA, length);
        }
      }
    }
    return new Run(a, b, 0);
  }

  private int equal(int[] other, int a, int b) {
    int length = 0;
    while (a + length < words.length
        && b + length < other.length
        && words[a + length] == other[b + length]) {
      length++;
    }
    return length;
  }

  private int slot(long hash) {
    return (int) (hash & (table.length - 1));
  }
}
