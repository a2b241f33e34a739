package dev.firsthand.text;

/// A word, a number or a single punctuation mark.
///
/// @param text the exact characters
/// @param lower the same in small letters, with typographic apostrophes made straight
/// @param first the code point it begins with, which tells what it is
public record Token(int start, int end, String text, String lower, int first) {

  public Token(int start, int end, String text, String lower) {
    this(start, end, text, lower, text.codePointAt(0));
  }

  public boolean isWord() {
    return Character.isLetter(first);
  }

  public boolean isNumber() {
    return Character.isDigit(first);
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  public boolean is(String word) {
    return lower.equals(word);
  }

  /// Whether nothing, not even a blank, stands between this token and the next.
  public boolean touches(Token next) {
    return end == next.start;
  }
}
