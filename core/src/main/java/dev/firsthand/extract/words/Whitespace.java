package dev.firsthand.extract.words;

/// White space as readers see it: any run of it is one blank.
public final class Whitespace {

  private Whitespace() {}

  /// The text with every run of white space, non-breaking ones included, made one blank.
  public static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    append(text, folded);
    int end = folded.length();
    return end > 0 && folded.charAt(end - 1) == ' '
        ? folded.substring(0, end - 1)
        : folded.toString();
  }

  /// Appends `text` so that no two blanks follow each other and none begins the whole.
  static void append(String text, StringBuilder to) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        appendBlank(to);
      } else if (!isInvisible(c)) {
        to.append(c);
      }
    }
  }

  static void appendBlank(StringBuilder to) {
    int length = to.length();
    if (length > 0 && to.charAt(length - 1) != ' ' && to.charAt(length - 1) != '\n') {
      to.append(' ');
    }
  }

  public static boolean isBlank(char c) {
    return c <= ' '
        || (c >= '\u007f' && c <= '\u00a0')
        || (c >= '\u1680' && Character.isSpaceChar(c));
  }

  /// Soft hyphens, zero-width blanks and byte order marks, which no reader sees; not the joiners,
  /// which Persian and Indic scripts need.
  public static boolean isInvisible(char c) {
    return c == '\u00ad' || c == '\u200b' || c == '\ufeff' || c == '\u2060';
  }
}
