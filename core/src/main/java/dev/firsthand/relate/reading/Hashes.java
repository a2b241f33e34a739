package dev.firsthand.relate.reading;

/// Mixes words into hashes that are the same on every machine and in every run.
public final class Hashes {

  /// Times 31 it is 1, in 32 bits.
  private static final int INVERSE_OF_31 = 0xbdef7bdf;

  private Hashes() {}

  /// A word's hash; `String.hashCode` is specified, but its low bits are poor.
  public static int of(String word) {
    return mix(word.hashCode());
  }

  /// The hash of a word without an ending that it has. The shorter word is not made for it:
  /// `String.hashCode` is a polynomial of the letters in 31, which can be divided by.
  public static int of(String word, String ending) {
    int h = word.hashCode() - ending.hashCode();
    for (int i = 0; i < ending.length(); i++) {
      h *= INVERSE_OF_31;
    }
    return mix(h);
  }

  private static int mix(int value) {
    int h = value;
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
