package dev.firsthand.extract;

import java.util.Arrays;

/// Which roles words speak of, by a hash that is made letter by letter while a name is read: most
/// words mean nothing, and cost no string. The hash has 64 bits; no two words are expected to share
/// one.
final class RoleWords {

  /// The hash of no letters.
  static final long EMPTY = 0;

  /// A power of two, some times greater than the number of words.
  private static final int SIZE = 2048;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final long[] hashes = new long[SIZE];
  private final Roles[] roles = new Roles[SIZE];

  RoleWords() {
    Arrays.fill(roles, Roles.NONE);
  }

  /// The hash of a word with one more letter; capitals and small letters are one.
  static long hash(long hash, char letter) {
    return (hash ^ small(letter)) * FACTOR + 1;
  }

  void put(String word, Role role) {
    long hash = EMPTY;
    for (int i = 0; i < word.length(); i++) {
      hash = hash(hash, word.charAt(i));
    }
    int slot = slot(hash);
    hashes[slot] = hash;
    roles[slot] = roles[slot].and(role);
  }

  Roles get(long hash) {
    return roles[slot(hash)];
  }

  /// Where the word with a hash stands, or an empty place.
  private int slot(long hash) {
    int slot = (int) (hash >>> 32) & (SIZE - 1);
    while (hashes[slot] != hash && hashes[slot] != EMPTY) {
      slot = (slot + 1) & (SIZE - 1);
    }
    return slot;
  }

  private static char small(char c) {
    return c < 0x80 ? (c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c) : Character.toLowerCase(c);
  }
}
