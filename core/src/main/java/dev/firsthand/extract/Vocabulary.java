package dev.firsthand.extract;

import dev.firsthand.text.WordTable;
import java.util.Locale;

/// What the words of class and id names mean, by the resource `roles.txt`.
final class Vocabulary {

  /// In `roles.txt`, a word behind it counts only where it is a name of its own.
  private static final char WHOLE = '=';

  private static final RoleWords WORDS = new RoleWords();

  static {
    for (String line : WordTable.lines(Vocabulary.class, "roles.txt")) {
      String[] parts = line.split(":\\s*", 2);
      Role role = Role.valueOf(parts[0].toUpperCase(Locale.ROOT));
      for (String word : parts[1].split("\\s+", -1)) {
        boolean whole = word.charAt(0) == WHOLE;
        WORDS.put(whole ? word.substring(1) : word, whole, role);
      }
    }
  }

  private Vocabulary() {}

  /// The roles that a class or id attribute speaks of.
  static Roles roles(String attribute) {
    int roles = 0;
    for (int start = 0; start < attribute.length(); ) {
      int end = start;
      while (end < attribute.length() && !Whitespace.isBlank(attribute.charAt(end))) {
        end++;
      }
      if (end > start && !isFiling(attribute, start)) {
        roles |= name(attribute, start, end);
      }
      start = end + 1;
    }
    return new Roles(roles);
  }

  /// Whether the name tells under what a post is filed: `category-comments` are none.
  private static boolean isFiling(String attribute, int start) {
    boolean filing =
        attribute.startsWith("category-", start) || attribute.startsWith("tag-", start);
    return filing && (attribute.contains("hentry") || attribute.contains("type-post"));
  }

  /// A name counts whole, by each of its words, and by each two words that stand together.
  private static int name(String text, int start, int end) {
    int roles = 0;
    long name = WordBits.EMPTY;
    long before = WordBits.EMPTY;
    long word = WordBits.EMPTY;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean letter = c < 0x80 ? isAsciiLetter(c) : Character.isLetter(c);
      if (word != WordBits.EMPTY && (!letter || isHump(text, i))) {
        roles |= WORDS.get(before, word);
        before = word;
        word = WordBits.EMPTY;
      }
      word = letter ? WordBits.hash(word, c) : word;
      name = WordBits.hash(name, c);
    }
    roles |= word == WordBits.EMPTY ? 0 : WORDS.get(before, word);
    return roles | WORDS.get(name);
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /// Whether a capital behind a small letter begins a word.
  private static boolean isHump(String text, int at) {
    char c = text.charAt(at);
    boolean capital = c < 0x80 ? c <= 'Z' : Character.isUpperCase(c);
    return capital && Character.isLowerCase(text.charAt(at - 1));
  }
}
