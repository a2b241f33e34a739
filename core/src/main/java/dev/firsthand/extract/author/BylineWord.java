package dev.firsthand.extract.author;

import dev.firsthand.extract.date.Months;
import dev.firsthand.extract.words.WordBits;
import dev.firsthand.text.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A word or a mark of a line that may be a byline, with what is known of it.
///
/// @param kinds bits, one for each [Kind]
record BylineWord(String text, int kinds) {

  /// What a word can be in a byline.
  enum Kind {
    OPENING,
    LATE,
    OTHER,
    AND,
    PARTICLE,
    HONORIFIC,
    DEGREE,
    /// Makes a name no person's.
    NOBODY,
    /// A small word within names, or before them.
    SMALL,
    /// A weekday, or a word before dates.
    DAY
  }

  private static final WordBits KINDS = table();

  private static WordBits table() {
    Map<String, Set<String>> lists = new HashMap<>();
    WordTable.lists(BylineWord.class, "byline-words.txt")
        .forEach((name, words) -> lists.put(name.toUpperCase(Locale.ROOT), words));
    lists.put(Kind.NOBODY.name(), Bylines.NOT_PEOPLE);
    lists.put(Kind.SMALL.name(), Bylines.PARTICLES);
    WordBits kinds = new WordBits(lists.values().stream().mapToInt(Set::size).sum());
    lists.forEach(
        (name, words) ->
            words.forEach(word -> kinds.add(WordBits.hash(word), bit(Kind.valueOf(name)))));
    return kinds;
  }

  static BylineWord of(String text) {
    return new BylineWord(text, KINDS.get(WordBits.hash(text)));
  }

  /// The words of a line in order; marks that end a name are words of their own.
  static List<BylineWord> in(String line) {
    List<BylineWord> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean mark = c == '&' || isBreak(c);
      boolean between = mark || isBlank(c);
      if (between || isGluedTo(line, i)) {
        add(line, start, i, words);
        start = between ? i + 1 : i;
      }
      if (mark || c == '\n') {
        words.add(of(mark ? String.valueOf(c) : "|"));
      }
    }
    add(line, start, line.length(), words);
    return words;
  }

  private static void add(String line, int start, int end, List<BylineWord> words) {
    if (end > start) {
      words.add(of(line.substring(start, end)));
    }
  }

  private static boolean isBlank(char c) {
    return c < 0x80 ? c <= ' ' : Character.isSpaceChar(c) || Character.isWhitespace(c);
  }

  /// `ByJane Doe`, where markup and no blank stands between the two.
  private static boolean isGluedTo(String text, int at) {
    boolean begins = at == 2 || (at > 2 && !Character.isLetterOrDigit(text.charAt(at - 3)));
    return begins
        && text.charAt(at - 1) == 'y'
        && (text.charAt(at - 2) | 0x20) == 'b'
        && Character.isUpperCase(text.charAt(at));
  }

  private static boolean isBreak(char c) {
    return switch (c) {
      case '|', '/', ';', ',', ':', '<', '>', '(', ')' -> true;
      case '·', '»', '•', '—', '–', '、', '，', '：', '｜', '／', '（', '）' -> true;
      default -> false;
    };
  }

  boolean is(Kind kind) {
    return (kinds & bit(kind)) != 0;
  }

  /// Whether it is a mark that ends a name.
  boolean isBreak() {
    return text.length() == 1 && (isBreak(text.charAt(0)) || text.equals("-"));
  }

  /// `Doe's`
  boolean isPossessive() {
    int last = text.length() - 1;
    return last > 0
        && (text.charAt(last) | 0x20) == 's'
        && "'’".indexOf(text.charAt(last - 1)) >= 0;
  }

  boolean isMonth() {
    return Months.number(text.toLowerCase(Locale.ROOT), null) > 0;
  }

  boolean isNumber() {
    return Character.isDigit(text.charAt(0));
  }

  @SuppressWarnings("EnumOrdinal") // for sets that live no longer than the line
  private static int bit(Kind kind) {
    return 1 << kind.ordinal();
  }
}
