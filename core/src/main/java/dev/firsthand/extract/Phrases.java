package dev.firsthand.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds fixed phrases in a text in one pass, however many they are.
///
/// A bit map over the first three characters says where a phrase can begin, and hardly any place in
/// a text passes it. Searching for each phrase in turn took a tenth of an extraction.
final class Phrases {

  private static final int OPENING = 3;
  private static final long OPENING_BITS = (1L << (16 * OPENING)) - 1;
  private static final int HASH_BITS = 12;

  private final List<String> phrases;
  private final Map<Long, int[]> byOpening = new HashMap<>();
  private final long[] openings = new long[1 << (HASH_BITS - 6)];

  /// @param phrases in small letters, of three characters at least, the preferred ones first
  Phrases(List<String> phrases) {
    this.phrases = List.copyOf(phrases);
    Map<Long, List<Integer>> lists = new HashMap<>();
    for (int i = 0; i < phrases.size(); i++) {
      long opening = 0;
      for (int j = 0; j < OPENING; j++) {
        opening = with(opening, phrases.get(i).charAt(j));
      }
      lists.computeIfAbsent(opening, _ -> new ArrayList<>()).add(i);
      int hash = hash(opening);
      openings[hash >> 6] |= 1L << hash;
    }
    lists.forEach(
        (opening, list) ->
            byOpening.put(opening, list.stream().mapToInt(Integer::intValue).toArray()));
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
      if ((openings[hash >> 6] & (1L << hash)) != 0) {
        int start = i - OPENING + 1;
        int found = at(text, start, opening);
        if (found >= 0 && (best < 0 || found <= best)) {
          best = found;
          at = start;
        }
      }
    }
    return new Place(best, at);
  }

  /// The most preferred phrase at a place, or -1.
  private int at(String text, int start, long opening) {
    for (int candidate : byOpening.getOrDefault(opening, new int[0])) {
      if (isAt(text, start, phrases.get(candidate))) {
        return candidate;
      }
    }
    return -1;
  }

  private static boolean isAt(String text, int start, String phrase) {
    if (start < 0 || start + phrase.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < phrase.length(); i++) {
      if (small(text.charAt(start + i)) != phrase.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static long with(long opening, char next) {
    return ((opening << 16) | next) & OPENING_BITS;
  }

  private static int hash(long opening) {
    return (int) ((opening * 0x9E3779B97F4A7C15L) >>> (64 - HASH_BITS));
  }

  private static char small(char c) {
    return c < 0x80 ? (c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c) : Character.toLowerCase(c);
  }
}
