package dev.firsthand.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A run of digits, a run of letters, or one other character: what dates are made of.
///
/// @param kind `0` digits, `a` letters, else the character itself
/// @param text in small letters
record Lexeme(char kind, int start, int end, String text) {

  private static final int LONGEST_NUMBER = 9;

  static List<Lexeme> of(String text) {
    List<Lexeme> lexemes = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      int end = at + 1;
      if (Character.isDigit(c)) {
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
          end++;
        }
        lexemes.add(new Lexeme('0', at, end, text.substring(at, end)));
      } else if (isLetter(c)) {
        while (end < text.length() && isLetter(text.charAt(end)) && !isUnit(text.charAt(at))) {
          end++;
        }
        lexemes.add(new Lexeme('a', at, end, text.substring(at, end).toLowerCase(Locale.ROOT)));
      } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        lexemes.add(new Lexeme(c, at, end, String.valueOf(c)));
      }
      at = end;
    }
    return lexemes;
  }

  /// The value of a run of digits, in any script; -1 when it is none or too long for a date.
  int number() {
    if (kind != '0' || text.length() > LONGEST_NUMBER) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      value = value * 10 + Character.digit(text.charAt(i), 10);
    }
    return value;
  }

  int digits() {
    return kind == '0' ? text.length() : 0;
  }

  boolean is(String word) {
    return text.equals(word);
  }

  /// Whether it belongs to a word: the vowel signs of Hindi are no letters by themselves.
  static boolean isLetter(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /// Year, month, day and clock in Chinese, Japanese and Korean, which end the number before them.
  private static boolean isUnit(char c) {
    return "年月日時时分년월일시분".indexOf(c) >= 0;
  }
}
