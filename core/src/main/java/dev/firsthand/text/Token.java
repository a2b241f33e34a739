package dev.firsthand.text;

/// A word, a number or a single punctuation mark.
///
/// @param text the exact characters
/// @param lower the same in small letters, with typographic apostrophes made straight
public record Token(int start, int end, String text, String lower) {

  public boolean isWord() {
    return Character.isLetter(text.codePointAt(0));
  }

  public boolean isNumber() {
    return Character.isDigit(text.codePointAt(0));
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0)) || Character.isTitleCase(text.codePointAt(0));
  }

  public boolean is(String word) {
    return lower.equals(word);
  }

  /// Whether nothing, not even a blank, stands between this token and the next.
  public boolean touches(Token next) {
    return end == next.start;
  }
}
