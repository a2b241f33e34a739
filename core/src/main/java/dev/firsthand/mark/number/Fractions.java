package dev.firsthand.mark.number;

import dev.firsthand.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the parts of one: `2 1/2`, `2-3/4`, `2½`, `two and a half`, `two-thirds`.
final class Fractions {

  private static final double MILLION = 1e6;

  private static final Set<Double> DIVISORS = Set.of(2.0, 3.0, 4.0, 5.0, 8.0, 16.0, 32.0, 64.0);

  /// Behind these words `half` is a share of something: `two and half of the rest`.
  private static final Set<String> BEHIND_SHARE =
      Set.of("of", "the", "a", "an", "its", "their", "his", "her", "that", "were", "was");

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
    boolean glued = tokens.is(at, "-") && tokens.touch(at - 1) && tokens.touch(at);
    Numeral part = inDigits(glued ? at + 1 : at);
    return part == null ? mixed(whole) : whole.plus(part.value(), part.to());
  }

  /// Others are dates (9/11) or scores.
  private static boolean isDivisor(double under) {
    return DIVISORS.contains(under);
  }

  /// `two and a half`, `two-and-a-half`, `three and two thirds`, `one billion and a half`, `one
  /// billion and a half million`, `3 and 1/2`.
  Numeral mixed(Numeral whole) {
    int and = tokens.skipHyphen(whole.to());
    if (!tokens.is(and, "and") || whole.value() != Math.rint(whole.value())) {
      return whole;
    }
    int at = tokens.skipHyphen(and + 1);
    Numeral digits = inDigits(at);
    if (digits != null) {
      return whole.plus(digits.value(), digits.to());
    }
    Double sign = NumberWords.SIGNS.get(tokens.lower(at));
    if (sign != null) {
      return whole.plus(sign, at + 1);
    }
    boolean bare = tokens.is(at, "half") && !BEHIND_SHARE.contains(tokens.lower(at + 1));
    int partAt = bare ? at : tokens.skipHyphen(at + 1);
    double over = bare || tokens.is(at, "a") ? 1 : tokens.small(at);
    double under = tokens.divisor(partAt);
    boolean agrees = over > 0 && over < under && tokens.lower(partAt).endsWith("s") == over > 1;
    if (!agrees) {
      return whole;
    }
    double scale = tokens.scale(partAt + 1);
    if (scale >= MILLION && scale < whole.scale()) {
      return whole.plus(over / under * scale, partAt + 2);
    }
    double unit = whole.scale() >= MILLION ? whole.scale() : 1;
    return whole.plus(over / under * unit, partAt + 1);
  }

  /// A plain fraction in digits at `at`, such as `1/2`; null when there is none.
  private @Nullable Numeral inDigits(int at) {
    double over = tokens.digits(at);
    double under = tokens.is(at + 1, "/") ? tokens.digits(at + 2) : Double.NaN;
    return over < under && isDivisor(under)
        ? new Numeral(at, at + 3, over / under, Numeral.Kind.DIGITS)
        : null;
  }

  /// `two-thirds`, `one third`. `Three quarters billion` and `three quarters of a million` are
  /// amounts, no shares.
  Numeral share(Numeral number) {
    int at = tokens.skipHyphen(number.to());
    Token part = tokens.token(at);
    double divisor = tokens.divisor(at);
    boolean agrees = part != null && part.lower().endsWith("s") == number.value() > 1;
    if (!agrees || number.value() >= divisor || number.value() < 1) {
      return number;
    }
    double value = number.value() / divisor;
    boolean of = tokens.is(at + 1, "of") && tokens.is(at + 2, "a");
    int scaleAt = of ? at + 3 : at + 1;
    double factor = tokens.scale(scaleAt);
    return factor < 100
        ? new Numeral(number.from(), at + 1, value, Numeral.Kind.SHARE)
        : new Numeral(number.from(), scaleAt + 1, value * factor, factor, Numeral.Kind.WORDS);
  }
}
