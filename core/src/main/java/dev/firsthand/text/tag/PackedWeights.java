package dev.firsthand.text.tag;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/// The weights of the hashed features, in as little memory as can be: a bit for each of the
/// `2^bits` rows says whether it has weights at all, which most have not, and the rows that have
/// stand side by side, four tags to a `long`.
///
/// A weight is a signed byte, kept with [#BIAS] added in 16 bits of its `long`, so that one
/// addition adds four of them and none borrows from the next. A row without weights costs a look at
/// a table that stays in the processor's cache.
final class PackedWeights {

  /// Makes every weight positive.
  private static final int BIAS = 128;

  private static final int LANES = 4;
  private static final int LANE_BITS = 16;
  private static final long LANE = (1L << LANE_BITS) - 1;

  /// So many weights of at most 255 fit into a lane.
  static final int MOST_SUMMED = 256;

  private final int tags;
  private final int longs;
  private final int bits;
  private final long[] present;
  private final int[] before;
  private long[] packed;
  private int rows;

  private PackedWeights(int tags, int bits) {
    this.tags = tags;
    this.bits = bits;
    this.longs = (tags + LANES - 1) / LANES;
    this.present = new long[((1 << bits) + Long.SIZE - 1) / Long.SIZE];
    this.before = new int[present.length];
    this.packed = new long[1024 * longs];
  }

  /// @param weights a row of one byte a tag for each of the `2^bits` hashed features
  static PackedWeights of(byte[] weights, int tags, int bits) {
    PackedWeights all = new PackedWeights(tags, bits);
    byte[] row = new byte[tags];
    for (int i = 0; i < 1 << bits; i++) {
      System.arraycopy(weights, i * tags, row, 0, tags);
      if (!isZero(row)) {
        all.append(i, row);
      }
    }
    return all.complete();
  }

  private static boolean isZero(byte[] row) {
    for (byte weight : row) {
      if (weight != 0) {
        return false;
      }
    }
    return true;
  }

  private void append(int row, byte[] weights) {
    int at = rows * longs;
    if (at + longs > packed.length) {
      packed = Arrays.copyOf(packed, 2 * packed.length);
    }
    for (int tag = 0; tag < tags; tag++) {
      long biased = (long) weights[tag] + BIAS;
      packed[at + tag / LANES] |= biased << shift(tag);
    }
    present[row / Long.SIZE] |= 1L << row;
    rows++;
  }

  private PackedWeights complete() {
    packed = Arrays.copyOf(packed, rows * longs);
    for (int i = 1; i < before.length; i++) {
      before[i] = before[i - 1] + Long.bitCount(present[i - 1]);
    }
    return this;
  }

  /// Where a tag's lane begins in its `long`.
  private static int shift(int tag) {
    return tag % LANES * LANE_BITS;
  }

  /// How many `long`s a sum takes: the lanes of all tags, and the number of rows in them.
  int stride() {
    return longs + 1;
  }

  /// Adds up the weights of a token's features, tag by tag.
  ///
  /// @param sums where the sums stand, from `base` on
  void sum(FeatureGrid grid, int token, int[] sums, int base) {
    long[] lanes = new long[stride()];
    for (int at = grid.firstGroup(token); at < grid.endOfGroups(token); at++) {
      add(grid.groups(at).sums(this), grid.groupNumber(at) * stride(), lanes, sums, base);
    }
    for (int from = grid.start(token); from < grid.end(token); from += MOST_SUMMED) {
      int to = Math.min(grid.end(token), from + MOST_SUMMED);
      if (lanes[longs] + to - from > MOST_SUMMED) {
        unpack(lanes, sums, base);
      }
      sum(grid.features(), from, to, lanes, 0);
    }
    unpack(lanes, sums, base);
  }

  /// Adds a part to the lanes, which are emptied into the sums first where they may run over.
  private void add(long[] parts, int at, long[] lanes, int[] sums, int base) {
    if (lanes[longs] + parts[at + longs] > MOST_SUMMED) {
      unpack(lanes, sums, base);
    }
    for (int i = 0; i < lanes.length; i++) {
      lanes[i] += parts[at + i];
    }
  }

  /// Adds up what the features from `from` to `to` weigh, at most [#MOST_SUMMED]: the lanes of all
  /// tags, each row's weight with its bias, and behind them the number of rows.
  void sum(int[] features, int from, int to, long[] lanes, int base) {
    int[] found = new int[to - from];
    int count = rows(features, from, to, found);
    for (int at = 0; at < count; at++) {
      for (int i = 0; i < longs; i++) {
        lanes[base + i] += packed[found[at] + i];
      }
    }
    lanes[base + longs] += count;
  }

  /// Finds where the rows of features stand, of those that have weights. They are all found before
  /// any is read, without a branch, so that the processor can wait for many at once.
  ///
  /// @return how many were found
  private int rows(int[] features, int from, int to, int[] found) {
    int count = 0;
    for (int at = from; at < to; at++) {
      int row = TagModel.row(features[at], bits);
      long word = present[row / Long.SIZE];
      found[count] = (before[row / Long.SIZE] + Long.bitCount(word & ((1L << row) - 1))) * longs;
      count += (int) (word >>> row) & 1;
    }
    return count;
  }

  private void unpack(long[] lanes, int[] sums, int base) {
    int summed = (int) lanes[longs];
    for (int tag = 0; tag < tags; tag++) {
      long lane = (lanes[tag / LANES] >>> shift(tag)) & LANE;
      sums[base + tag] += (int) lane - summed * BIAS;
    }
    Arrays.fill(lanes, 0);
  }

  /// Writes the rows that have weights, each behind its distance from the one before.
  void write(DataOutputStream data) throws IOException {
    int last = -1;
    int at = 0;
    for (int row = 0; row < 1 << bits; row++) {
      if ((present[row / Long.SIZE] & 1L << row) != 0) {
        writeGap(data, row - last);
        for (int tag = 0; tag < tags; tag++) {
          long lane = (packed[at + tag / LANES] >>> shift(tag)) & LANE;
          data.writeByte((int) lane - BIAS);
        }
        at += longs;
        last = row;
      }
    }
    writeGap(data, 0);
  }

  private static void writeGap(DataOutputStream data, int gap) throws IOException {
    while (gap >= 0x80) {
      data.writeByte((gap & 0x7F) | 0x80);
      gap >>>= 7;
    }
    data.writeByte(gap);
  }

  static PackedWeights read(DataInputStream data, int tags, int bits) throws IOException {
    PackedWeights all = new PackedWeights(tags, bits);
    byte[] weights = new byte[tags];
    int row = -1;
    for (int gap = readGap(data); gap > 0; gap = readGap(data)) {
      row += gap;
      data.readFully(weights);
      all.append(row, weights);
    }
    return all.complete();
  }

  private static int readGap(DataInputStream data) throws IOException {
    int gap = 0;
    for (int shift = 0; ; shift += 7) {
      int b = data.readUnsignedByte();
      gap |= (b & 0x7F) << shift;
      if (b < 0x80) {
        return gap;
      }
    }
  }
}
