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

  /// Whether nothing stands between the token and the one behind it.
  boolean touch(int at) {
    Token left = token(at);
    Token right = token(at + 1);
    return left != null && right != null && left.touches(right);
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

  /// What a plural of scale behind a number multiplies by, or 0: `10 thousands`, `5 k`, `$ 5 M`.
  private double plural(int at) {
    Token token = token(at);
    Double least = NumberWords.PLURALS.get(lower(at));
    if (token == null) {
      return 0;
    }
    if (is(at, "dozens")) {
      return 12;
    }
    if (least != null) {
      // `On May 5 thousands of people marched` counts no five thousand.
      return least < 100 || is(at + 1, "of") ? 0 : least;
    }
    return is(at, "k") ? 1000 : token.text().equals("M") ? 1e6 : 0;
  }

  /// Multiplies by the scale words that follow: `million`, `-million`, `hundred thousand`.
  Numeral scaled(Numeral number) {
    double plural = number.kind() == Numeral.Kind.VAGUE ? 0 : plural(number.to());
    if (plural > 0) {
      return number.times(plural, number.to() + 1);
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
