package dev.firsthand.mark.number;

import dev.firsthand.text.Token;

/// Reads the parts of one: `2 1/2`, `2½`, `two and a half`, `two-thirds`.
final class Fractions {

  private final NumberTokens tokens;

  Fractions(NumberTokens tokens) {
    this.tokens = tokens;
  }

  /// Digits with the fraction behind them: `2 1/2`, `2½`, `1/2`, `2 and a half`.
  Numeral inDigits(Numeral whole) {
    int at = whole.to();
    if (tokens.is(at, "/")) {
      double under = tokens.digits(at + 1);
      boolean plain = whole.value() < under && isDivisor(under) && !tokens.is(at + 2, "/");
      Numeral.Kind kind = tokens.is(at + 2, "of") ? Numeral.Kind.SHARE : whole.kind();
      return plain ? new Numeral(whole.from(), at + 2, whole.value() / under, kind) : whole;
    }
    Double sign = NumberWords.SIGNS.get(tokens.lower(at));
    if (sign != null) {
      return whole.plus(sign, at + 1);
    }
    double over = tokens.digits(at);
    double under = tokens.is(at + 1, "/") ? tokens.digits(at + 2) : Double.NaN;
    return over < under && isDivisor(under) ? whole.plus(over / under, at + 3) : mixed(whole);
  }

  /// Others are dates (9/11) or scores.
  private static boolean isDivisor(double under) {
    return under == 2 || under == 3 || under == 4 || under == 5 || under == 8 || under == 16;
  }

  /// `two and a half`, `three and two thirds`, `one billion and a half`.
  Numeral mixed(Numeral whole) {
    int at = whole.to();
    if (!tokens.is(at, "and")) {
      return whole;
    }
    double over = tokens.is(at + 1, "a") ? 1 : tokens.small(at + 1);
    double under = tokens.divisor(at + 2);
    boolean agrees = over > 0 && over < under && tokens.lower(at + 2).endsWith("s") == over > 1;
    double unit = whole.scale() >= 1e6 ? whole.scale() : 1;
    return agrees ? whole.plus(over / under * unit, at + 3) : whole;
  }

  /// `two-thirds`, `one third`; `three quarters billion` is an amount, no share.
  Numeral share(Numeral number) {
    int at = tokens.skipHyphen(number.to());
    Token part = tokens.token(at);
    double divisor = tokens.divisor(at);
    boolean agrees = part != null && part.lower().endsWith("s") == number.value() > 1;
    if (!agrees || number.value() >= divisor || number.value() < 1) {
      return number;
    }
    double value = number.value() / divisor;
    double factor = tokens.scale(at + 1);
    return factor < 100
        ? new Numeral(number.from(), at + 1, value, Numeral.Kind.SHARE)
        : new Numeral(number.from(), at + 2, value * factor, Numeral.Kind.WORDS);
  }
}
