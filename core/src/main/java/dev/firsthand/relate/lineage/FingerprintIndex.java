package dev.firsthand.relate.lineage;

import java.util.Arrays;

/// Which pieces of the window carry a fingerprint. A fingerprint remembers its latest pieces and,
/// of those before, the first one of each block of arrivals, which is the likely source; what
/// lies between is not looked at, so that ten thousand copies of one text cost no more than
/// thirty. What is remembered of a block depends on no block before it: a fold that begins again
/// at a block's edge comes to the same.
///
/// A table of its own with open addressing, as most fingerprints are carried once: a map of boxes
/// took twice the time and the memory. The number of an only carrier stands in the table; the rows
/// of several are never changed, only exchanged.
final class FingerprintIndex {

  /// So many arrivals make a block.
  static final int BLOCK = 512;

  private static final int FIRST = 4;
  private static final int LATEST = 28;
  private static final int[] NONE = {};

  /// Stands in a slot that no fingerprint has.
  private static final long FREE = 0;

  /// Stands for the number of the carrier where there are several.
  private static final int SEVERAL = -1;

  private long[] hashes = new long[1 << 10];
  private int[] carriers = new int[1 << 10];
  private int[][] rows = new int[1 << 10][];
  private int used;

  void add(Piece piece) {
    for (Shingles.Print print : piece.prints()) {
      int slot = slot(print.hash());
      if (hashes[slot] != FREE) {
        put(slot, with(row(slot), piece.number()));
        continue;
      }
      hashes[slot] = key(print.hash());
      carriers[slot] = piece.number();
      if (++used > hashes.length / 2) {
        grow();
      }
    }
  }

  void remove(Piece piece) {
    for (Shingles.Print print : piece.prints()) {
      int slot = slot(print.hash());
      if (hashes[slot] == FREE) {
        continue;
      }
      if (carriers[slot] == piece.number()) {
        clear(slot);
      } else {
        put(slot, without(row(slot), piece.number()));
      }
    }
  }

  /// The numbers of the pieces that carry the fingerprint, oldest first; to be read only.
  int[] pieces(long hash) {
    int slot = slot(hash);
    return hashes[slot] == FREE ? NONE : row(slot);
  }

  private int[] row(int slot) {
    return carriers[slot] == SEVERAL ? rows[slot] : new int[] {carriers[slot]};
  }

  private void put(int slot, int[] row) {
    boolean several = row.length > 1;
    if (several || carriers[slot] == SEVERAL) {
      rows[slot] = several ? row : NONE;
    }
    carriers[slot] = several ? SEVERAL : row[0];
  }

  /// The slot of a fingerprint, or the free one where it would stand.
  private int slot(long hash) {
    long key = key(hash);
    int slot = home(key);
    while (hashes[slot] != key && hashes[slot] != FREE) {
      slot = next(slot);
    }
    return slot;
  }

  private static long key(long hash) {
    return hash == FREE ? 1 : hash;
  }

  private int home(long hash) {
    return (int) hash & (hashes.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (hashes.length - 1);
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldCarriers = carriers;
    int[][] oldRows = rows;
    hashes = new long[oldHashes.length * 2];
    carriers = new int[hashes.length];
    rows = new int[hashes.length][];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldHashes[i] != FREE) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        carriers[slot] = oldCarriers[i];
        rows[slot] = oldRows[i];
      }
    }
  }

  /// Frees a slot and moves up those behind it that are not in their own (Knuth, algorithm 6.4
  /// R).
  private void clear(int slot) {
    int gap = slot;
    for (int at = next(slot); hashes[at] != FREE; at = next(at)) {
      int way = (at - home(hashes[at])) & (hashes.length - 1);
      if (way >= ((at - gap) & (hashes.length - 1))) {
        hashes[gap] = hashes[at];
        carriers[gap] = carriers[at];
        if (carriers[at] == SEVERAL) {
          rows[gap] = rows[at];
          rows[at] = NONE;
        }
        gap = at;
      }
    }
    hashes[gap] = FREE;
    used--;
  }

  private static int[] with(int[] row, int number) {
    int count = row.length;
    if (count > 0 && row[count - 1] == number) {
      return row;
    }
    int[] longer = Arrays.copyOf(row, count + 1);
    longer[count] = number;
    return count < LATEST ? longer : settled(longer, count - LATEST);
  }

  /// The row after the number at a place has left the latest.
  private static int[] settled(int[] row, int at) {
    if (at > 0 && row[at - 1] / BLOCK == row[at] / BLOCK) {
      return dropped(row, at);
    }
    return at < FIRST ? row : dropped(row, 0);
  }

  private static int[] without(int[] row, int number) {
    int at = Arrays.binarySearch(row, number);
    return at < 0 ? row : dropped(row, at);
  }

  private static int[] dropped(int[] row, int at) {
    int[] shorter = Arrays.copyOf(row, row.length - 1);
    System.arraycopy(row, at + 1, shorter, at, shorter.length - at);
    return shorter;
  }
}
