package dev.firsthand.relate.reading;

/// Mixes words into hashes that are the same on every machine and in every run.
public final class Hashes {

  private Hashes() {}

  /// A word's hash; `String.hashCode` is specified, but its low bits are poor.
  public static int of(String word) {
    int h = word.hashCode();
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    return h ^ (h >>> 16);
  }

  /// The hash of two words in a row.
  public static int pair(int first, int second) {
    return (int) (mix(((long) first << 32) ^ (second & 0xffffffffL)) >>> 32);
  }

  /// Spreads the bits of a 64-bit value.
  public static long mix(long value) {
    long h = value;
    h ^= h >>> 33;
    h *= 0xff51afd7ed558ccdL;
    h ^= h >>> 33;
    h *= 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }
}
