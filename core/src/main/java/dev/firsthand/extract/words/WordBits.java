package dev.firsthand.extract.words;

/// What is known of words, as bits, by a hash that is made letter by letter: to look a word up
/// makes no string. Capitals and small letters are one. The hash has 64 bits; no two words are
/// expected to share one.
public final class WordBits {

  /// The hash of no letters.
  public static final long EMPTY = 0;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;
  private static final int SLOTS_FOR_EACH = 4;
  private static final int MARKS_FOR_EACH = 32;

  /// Bits for the hashes of the words, which tell nearly all others apart and, being few, stay in
  /// the fastest memory.
  private final long[] marks;

  private final int markShift;
  private final int shift;
  private final long[] hashes;
  private final int[] bits;

  /// @param words how many there will be at most
  public WordBits(int words) {
    int size = Integer.highestOneBit(Math.max(16, words * SLOTS_FOR_EACH));
    shift = Long.numberOfLeadingZeros(size) + 1;
    hashes = new long[size];
    bits = new int[size];
    int most = Integer.highestOneBit(Math.max(Long.SIZE, words * MARKS_FOR_EACH));
    markShift = Long.numberOfLeadingZeros(most) + 1;
    marks = new long[most / Long.SIZE];
  }

  /// The hash of a word with one more letter.
  public static long hash(long hash, char letter) {
    return (hash ^ small(letter)) * FACTOR + 1;
  }

  public static long hash(String word) {
    long hash = EMPTY;
    for (int i = 0; i < word.length(); i++) {
      hash = hash(hash, word.charAt(i));
    }
    return hash;
  }

  /// The hash of two words that stand together.
  public static long hash(long before, long word) {
    return (Long.rotateLeft(before, 1) ^ word) * FACTOR;
  }

  public void add(long word, int more) {
    int mark = mark(word);
    marks[mark / Long.SIZE] |= 1L << mark;
    int slot = slot(word);
    hashes[slot] = word;
    bits[slot] |= more;
  }

  /// What is known of a word; no bits for others.
  public int get(long word) {
    int mark = mark(word);
    return (marks[mark / Long.SIZE] & 1L << mark) == 0 ? 0 : bits[slot(word)];
  }

  private int mark(long hash) {
    return (int) (hash >>> markShift);
  }

  /// Where the word with a hash stands, or an empty place.
  private int slot(long hash) {
    int slot = (int) (hash >>> shift);
    while (hashes[slot] != hash && hashes[slot] != EMPTY) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    return slot;
  }

  private static char small(char c) {
    return c < 0x80 ? (c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c) : Character.toLowerCase(c);
  }
}
