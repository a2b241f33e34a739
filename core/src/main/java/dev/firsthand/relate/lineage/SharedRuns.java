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
  private final int[] shingles;
  private final int[] table;
  private final int[] next;
  private final long[] bits;

  /// Prepares one text for comparison with many.
  SharedRuns(Piece piece) {
    this.words = piece.text().words();
    this.shingles = piece.shingles();
    int size = Integer.highestOneBit(Math.max(1, shingles.length));
    this.table = new int[size * 4];
    this.next = new int[shingles.length];
    this.bits = new long[size];
    for (int i = shingles.length - 1; i >= 0; i--) {
      int slot = slot(shingles[i]);
      next[i] = table[slot];
      table[slot] = i + 1;
      bits[row(shingles[i])] |= 1L << shingles[i];
    }
  }

  /// The shared runs in the order of `other`.
  List<Run> with(Piece piece) {
    List<Run> runs = new ArrayList<>();
    int[] other = piece.text().words();
    int[] otherShingles = piece.shingles();
    int b = 0;
    while (b < otherShingles.length) {
      if (!mayHold(otherShingles[b])) {
        b++;
        continue;
      }
      Run run = longest(other, otherShingles[b], b);
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

  private Run longest(int[] other, int shingle, int b) {
    int at = 0;
    int longest = 0;
    int tried = 0;
    int place = table[slot(shingle)];
    while (place > 0 && tried < PLACES) {
      int length = shingles[place - 1] == shingle ? equal(other, place - 1, b) : 0;
      if (length > longest) {
        at = place - 1;
        longest = length;
      }
      tried++;
      place = next[place - 1];
    }
    return new Run(at, b, longest);
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

  /// Most shingles of two texts differ, and one look at a sparse row of bits says so.
  private boolean mayHold(int shingle) {
    return (bits[row(shingle)] >>> shingle & 1) != 0;
  }

  private int row(int shingle) {
    return (shingle >>> 6) & (bits.length - 1);
  }

  private int slot(int shingle) {
    return shingle & (table.length - 1);
  }
}
