package dev.firsthand.extract;

/// Which roles words speak of: anywhere in a name, where they are the whole name, or where two
/// stand together.
final class RoleWords {

  private static final int MOST = 1000;

  private final WordBits anywhere = new WordBits(MOST);
  private final WordBits alone = new WordBits(MOST);

  /// The words behind which another may follow that makes a pair with a meaning.
  private final WordBits openings = new WordBits(MOST);

  /// @param word a word, or two with a dash between them
  /// @param whole whether it counts only where it is a name of its own
  void put(String word, boolean whole, Role role) {
    int bits = Roles.of(role).bits();
    long hash = WordBits.hash(word);
    alone.add(hash, bits);
    if (whole) {
      return;
    }
    anywhere.add(hash, bits);
    int dash = word.indexOf('-');
    if (dash > 0 && word.indexOf('-', dash + 1) < 0) {
      long first = WordBits.hash(word.substring(0, dash));
      openings.add(first, 1);
      anywhere.add(WordBits.hash(first, WordBits.hash(word.substring(dash + 1))), bits);
    }
  }

  /// What a word says anywhere in a name, alone and with the one before it.
  int get(long before, long word) {
    int bits = anywhere.get(word);
    boolean pair = before != WordBits.EMPTY && openings.get(before) != 0;
    return pair ? bits | anywhere.get(WordBits.hash(before, word)) : bits;
  }

  /// What a whole name says.
  int get(long name) {
    return alone.get(name);
  }
}
