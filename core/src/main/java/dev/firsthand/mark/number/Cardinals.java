package dev.firsthand.mark.number;

import org.jspecify.annotations.Nullable;

/// Reads whole numbers in words: `twenty-three`, `one hundred and fifty thousand`, `two point
/// five`.
final class Cardinals {

  private final NumberTokens tokens;
  private final Fractions fractions;

  Cardinals(NumberTokens tokens, Fractions fractions) {
    this.tokens = tokens;
    this.fractions = fractions;
  }

  @Nullable Numeral at(int at) {
    double total = 0;
    double group = 0;
    double last = 0;
    int end = at;
    for (int i = at; i - at < NumberTokens.LONGEST; i++) {
      double small = tokens.small(i);
      double factor = tokens.scale(i);
      if (fits(small, group, last, i == end)) {
        group += small;
        last = small;
        end = i + 1;
      } else if (factor > 0 && end > at) {
        if (factor <= 100) {
          group *= factor;
        } else {
          total = group == 0 && total > 0 ? total * factor : total + Math.max(group, 1) * factor;
          group = 0;
        }
        last = factor;
        end = i + 1;
      } else if (!joins(i, end, last)) {
        break;
      }
    }
    if (end == at) {
      return null;
    }
    double scale = last < 100 ? 1 : last;
    Numeral number = new Numeral(at, end, total + group, scale, Numeral.Kind.WORDS);
    return tokens.scaled(pointed(fractions.mixed(number)));
  }

  /// A number below a hundred: `seventy-one`.
  private @Nullable Numeral small(int at) {
    double tens = tokens.small(at);
    int unitAt = tokens.skipHyphen(at + 1);
    boolean both = tens >= 20 && tokens.small(unitAt) > 0 && tokens.small(unitAt) < 10;
    return both
        ? new Numeral(at, unitAt + 1, tens + tokens.small(unitAt), Numeral.Kind.WORDS)
        : tens < 100 ? new Numeral(at, at + 1, tens, Numeral.Kind.WORDS) : null;
  }

  /// Whether a small number may follow: `twenty-three`, `hundred five`, never `five six`.
  private static boolean fits(double small, double group, double last, boolean adjacent) {
    boolean first = last == 0 && adjacent && small >= 0;
    boolean unitsAfterTens = last >= 20 && last < 100 && small < 10 && small > 0;
    boolean afterScale = last >= 100 && small > 0 && (group == 0 || group % 100 == 0);
    return first || unitsAfterTens || afterScale;
  }

  private boolean joins(int at, int end, double last) {
    boolean hyphen = tokens.is(at, "-") && last >= 20 && last < 100;
    // `five billion and three quarters` adds a part of one, not a number.
    boolean part = tokens.small(at + 1) < tokens.divisor(at + 2);
    boolean and = tokens.is(at, "and") && last >= 100 && !part;
    return at == end && (hyphen || and) && tokens.small(at + 1) >= 0;
  }

  /// `two hundred point seven one`, `two hundred point seventy-one`: the words behind the point are
  /// its decimals.
  private Numeral pointed(Numeral whole) {
    if (!tokens.is(whole.to(), "point")) {
      return whole;
    }
    double decimals = 0;
    double place = 1;
    int at = whole.to() + 1;
    if (tokens.small(at) >= 10) {
      Numeral tens = small(at);
      return tens == null ? whole : whole.plus(tens.value() / 100, tens.to());
    }
    while (tokens.small(at) <= 9 && at - whole.to() < NumberTokens.LONGEST) {
      place /= 10;
      decimals += tokens.small(at) * place;
      at++;
    }
    return place == 1 ? whole : whole.plus(decimals, at);
  }
}
