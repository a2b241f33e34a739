package dev.firsthand.extract;

import java.util.Arrays;
import java.util.List;

/// Finds fixed phrases in a text in one pass, however many they are.
///
/// A table over the first three characters says which phrases can begin at a place, and at hardly
/// any place there are some. Searching for each phrase in turn took a tenth of an extraction.
final class Phrases {

  private static final int OPENING = 3;
  private static final long OPENING_BITS = (1L << (Character.SIZE * OPENING)) - 1;
  private static final int HASH_BITS = 12;
  private static final int[] NONE = {};

  private final List<String> phrases;

  /// Bits for the hashes of the first characters; small, so that it stays at hand.
  private final long[] openings = new long[1 << (HASH_BITS - 6)];

  /// The phrases that begin with characters of a hash, by their numbers.
  private final int[][] byOpening = new int[1 << HASH_BITS][];

  /// @param phrases in small letters, of three characters at least, the preferred ones first
  Phrases(List<String> phrases) {
    this.phrases = List.copyOf(phrases);
    Arrays.fill(byOpening, NONE);
    for (int i = 0; i < phrases.size(); i++) {
      int hash = hash(opening(phrases.get(i)));
      int[] before = byOpening[hash];
      byOpening[hash] = Arrays.copyOf(before, before.length + 1);
      byOpening[hash][before.length] = i;
      openings[hash >> 6] |= 1L << hash;
    }
  }

  /// Where the most preferred phrase stands that the text holds, in letters of any size.
  ///
  /// @param phrase its number in the list, or -1
  /// @param at the last place of it
  record Place(int phrase, int at) {}

  Place find(String text) {
    int best = -1;
    int at = -1;
    long opening = 0;
    for (int i = 0; i < text.length(); i++) {
      opening = with(opening, small(text.charAt(i)));
      int hash = hash(opening);
      int start = i - OPENING + 1;
      if ((openings[hash >> 6] & (1L << hash)) != 0 && start >= 0) {
        int found = at(text, start, byOpening[hash]);
        if (found >= 0 && (best < 0 || found <= best)) {
          best = found;
          at = start;
        }
      }
    }
    return new Place(best, at);
  }

  /// The most preferred phrase at a place, or -1.
  private int at(String text, int start, int[] candidates) {
    for (int candidate : candidates) {
      if (isAt(text, start, phrases.get(candidate))) {
        return candidate;
      }
    }
    return -1;
  }

  private static boolean isAt(String text, int start, String phrase) {
    if (start + phrase.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < phrase.length(); i++) {
      if (small(text.charAt(start + i)) != phrase.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static long opening(String phrase) {
    long opening = 0;
    for (int i = 0; i < OPENING; i++) {
      opening = with(opening, phrase.charAt(i));
    }
    return opening;
  }

  private static long with(long opening, char next) {
    return ((opening << Character.SIZE) | next) & OPENING_BITS;
  }

  private static int hash(long opening) {
    return (int) ((opening * 0x9E3779B97F4A7C15L) >>> (64 - HASH_BITS));
  }

  private static char small(char c) {
    return c < 0x80 ? (c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c) : Character.toLowerCase(c);
  }
}
