package dev.firsthand.mark.number;

import dev.firsthand.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tokens as numbers see them, safe to ask beyond their end.
record NumberTokens(List<Token> tokens) {

  /// Longer than any written number needs; stops sums over endless number words.
  static final int LONGEST = 16;

  /// `score` scales (`three score`) in old texts only; in news it is a result.
  private static final double SCORE = 20;

  @Nullable Token token(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at) : null;
  }

  /// The token in small letters; empty beyond the end.
  String lower(int at) {
    Token token = token(at);
    return token == null ? "" : token.lower();
  }

  boolean is(int at, String word) {
    return lower(at).equals(word);
  }

  /// Behind a hyphen at `at`, or `at`.
  int skipHyphen(int at) {
    return is(at, "-") ? at + 1 : at;
  }

  /// What the word multiplies by, or 0.
  double scale(int at) {
    Double factor = NumberWords.SCALES.get(lower(at));
    return factor == null || factor == SCORE ? 0 : factor;
  }

  /// The small number that the word says, or NaN.
  double small(int at) {
    Double small = NumberWords.SMALL.get(lower(at));
    return small == null ? Double.NaN : small;
  }

  /// What the word divides one by, or 0: 3 of `thirds`.
  double divisor(int at) {
    Double divisor = NumberWords.PARTS.get(lower(at));
    return divisor == null ? 0 : divisor;
  }

  /// The value of digits at `at`, or NaN.
  double digits(int at) {
    Token token = token(at);
    return token == null || !token.isNumber() ? Double.NaN : Digits.value(token.text());
  }

  /// Multiplies by the scale words that follow: `million`, `-million`, `hundred thousand`.
  Numeral scaled(Numeral number) {
    if (is(number.to(), "dozens") || is(number.to(), "k")) {
      return number.times(is(number.to(), "k") ? 1000 : 12, number.to() + 1);
    }
    Numeral scaled = number;
    while (scaled.to() - number.from() < LONGEST) {
      int at = skipHyphen(scaled.to());
      double factor = scale(at);
      if (factor == 0) {
        break;
      }
      scaled = scaled.times(factor, at + 1);
    }
    return scaled;
  }
}
