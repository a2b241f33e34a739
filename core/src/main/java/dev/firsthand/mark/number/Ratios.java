package dev.firsthand.mark.number;

import dev.firsthand.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads one number out of another: `one in five`, `9 out of 10`, `one in every 56`.
final class Ratios {

  private static final Set<String> TIMES =
      Set.of("years", "months", "weeks", "days", "hours", "minutes", "seconds", "games");

  private final NumberTokens tokens;
  private final Cardinals cardinals;

  Ratios(NumberTokens tokens, Cardinals cardinals) {
    this.tokens = tokens;
    this.cardinals = cardinals;
  }

  /// The share that a number and the one behind it make, or the number itself.
  Numeral from(Numeral number) {
    int at = number.to();
    boolean outOf = tokens.is(at, "out") && tokens.is(at + 1, "of");
    if (number.kind() == Numeral.Kind.VAGUE || !(outOf || tokens.is(at, "in"))) {
      return number;
    }
    at += outOf ? 2 : 1;
    boolean every = tokens.is(at, "every");
    Numeral whole = plain(every ? at + 1 : at);
    if (whole == null || whole.value() <= number.value() || (!every && isTime(whole))) {
      return number;
    }
    double share = number.value() / whole.value();
    return new Numeral(number.from(), whole.to(), share, Numeral.Kind.SHARE);
  }

  private @Nullable Numeral plain(int at) {
    Token first = tokens.token(at);
    if (first == null) {
      return null;
    }
    double digits = tokens.digits(at);
    return Double.isNaN(digits)
        ? cardinals.at(at)
        : tokens.scaled(new Numeral(at, at + 1, digits, Numeral.Kind.DIGITS));
  }

  /// `two in 2020`, `three in 10 years`, `one in 10-year`.
  private boolean isTime(Numeral whole) {
    boolean year = whole.value() >= 1900 && whole.value() < 2100;
    return year || tokens.is(whole.to(), "-") || TIMES.contains(tokens.lower(whole.to()));
  }
}
