package dev.firsthand.extract;

import java.util.Locale;

/// What the words of class and id names mean, by the resource `roles.txt`.
final class Vocabulary {

  /// In `roles.txt`, a word behind it counts only where it is a name of its own.
  private static final char WHOLE = '=';

  private static final RoleWords WORDS = new RoleWords();

  static {
    for (String line : Resource.lines("roles.txt")) {
      String[] parts = line.split(":\\s*", 2);
      Role role = Role.valueOf(parts[0].toUpperCase(Locale.ROOT));
      for (String word : parts[1].split("\\s+", -1)) {
        WORDS.put(word, role);
      }
    }
  }

  private Vocabulary() {}

  /// The roles that a class or id attribute speaks of.
  static Roles roles(String attribute) {
    Roles roles = Roles.NONE;
    boolean filed = attribute.contains("hentry") || attribute.contains("type-post");
    for (int start = 0; start < attribute.length(); ) {
      int end = start;
      while (end < attribute.length() && !Whitespace.isBlank(attribute.charAt(end))) {
        end++;
      }
      if (end > start && !(filed && isFiling(attribute, start))) {
        roles = roles.and(name(attribute, start, end));
      }
      start = end + 1;
    }
    return roles;
  }

  /// Whether the name tells under what a post is filed: `category-comments` are none.
  private static boolean isFiling(String attribute, int start) {
    return attribute.startsWith("category-", start) || attribute.startsWith("tag-", start);
  }

  /// A name counts whole, by each of its words, and by each two words that stand together.
  private static Roles name(String text, int start, int end) {
    Roles roles = Roles.NONE;
    long name = RoleWords.EMPTY;
    long whole = RoleWords.hash(RoleWords.EMPTY, WHOLE);
    long before = RoleWords.EMPTY;
    long word = RoleWords.EMPTY;
    long both = RoleWords.EMPTY;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean letter = c < 0x80 ? isAsciiLetter(c) : Character.isLetter(c);
      if (word != RoleWords.EMPTY && (!letter || isHump(text, i))) {
        roles = roles.and(WORDS.get(word)).and(WORDS.get(both));
        before = word;
        word = RoleWords.EMPTY;
      }
      if (letter) {
        both = word == RoleWords.EMPTY ? RoleWords.hash(before, '-') : both;
        both = RoleWords.hash(both, c);
        word = RoleWords.hash(word, c);
      }
      name = RoleWords.hash(name, c);
      whole = RoleWords.hash(whole, c);
    }
    roles = roles.and(WORDS.get(name)).and(WORDS.get(whole));
    return word == RoleWords.EMPTY ? roles : roles.and(WORDS.get(word)).and(WORDS.get(both));
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
