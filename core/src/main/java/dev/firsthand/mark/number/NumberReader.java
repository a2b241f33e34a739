package dev.firsthand.mark.number;

import dev.firsthand.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the number that begins at a token: `1.4 million`, `twenty-three`, `half a dozen`, `tens of
/// thousands`, `two-thirds`, `one in five`.
///
/// It looks two tokens to the left at most and a bounded number to the right, so that reading at
/// every token of a text is linear.
public final class NumberReader {

  private static final Set<String> MONEY = Set.of("$", "€", "£", "¥", "₹", "₽");

  /// Words before `hundred` that it belongs to.
  private static final Set<String> BEFORE_SCALE =
      Set.of("a", "an", "-", "few", "several", "couple", "many", "half", "quarter", "dozen", "per");

  private final NumberTokens tokens;
  private final Fractions fractions;
  private final Cardinals cardinals;
  private final Ratios ratios;
  private final LooseNumbers loose;

  public NumberReader(List<Token> tokens) {
    this.tokens = new NumberTokens(tokens);
    this.fractions = new Fractions(this.tokens);
    this.cardinals = new Cardinals(this.tokens, fractions);
    this.ratios = new Ratios(this.tokens, cardinals);
    this.loose = new LooseNumbers(this.tokens, cardinals, fractions);
  }

  /// The number that begins at token `at`; null when there is none.
  public @Nullable Numeral at(int at) {
    Token first = tokens.token(at);
    if (first == null) {
      return null;
    }
    Numeral found =
        first.isNumber() ? digits(first, at) : first.is(".") ? decimals(at) : words(first, at);
    return found == null || found.kind() == Numeral.Kind.SHARE ? found : ratios.from(found);
  }

  /// What the word at token `at` multiplies by: a million; 0 when it is no word of scale.
  public double scale(int at) {
    return tokens.scale(at);
  }

  /// `.001`: decimals alone, with nothing before their point.
  private @Nullable Numeral decimals(int at) {
    Token point = tokens.token(at);
    Token digits = tokens.token(at + 1);
    Token before = tokens.token(at - 1);
    if (point == null
        || digits == null
        || !digits.isNumber()
        || !point.touches(digits)
        || (before != null && before.touches(point))) {
      return null;
    }
    double value = Digits.value("0." + digits.text());
    return Double.isNaN(value)
        ? null
        : withRest(tokens.scaled(new Numeral(at, at + 2, value, Numeral.Kind.DIGITS)));
  }

  private @Nullable Numeral digits(Token first, int at) {
    double value = Digits.value(first.text());
    if (Double.isNaN(value)) {
      return null;
    }
    Numeral whole = new Numeral(at, at + 1, value, Numeral.Kind.DIGITS);
    Token next = tokens.token(at + 1);
    if (next == null) {
      return whole;
    }
    if (first.touches(next) && next.isWord()) {
      Double factor = NumberWords.SUFFIXES.get(next.lower());
      return factor == null || isMetres(at + 1) ? whole : whole.times(factor, at + 2);
    }
    return withRest(tokens.scaled(fractions.inDigits(whole)));
  }

  /// `37m tall`, `a 37m-long`: the letter is a unit, no million.
  private boolean isMetres(int at) {
    Token sign = tokens.token(at - 2);
    boolean money = sign != null && MONEY.contains(sign.text());
    return tokens.is(at, "m")
        && !money
        && switch (tokens.lower(at + 1)) {
          case "(", "-", "long", "tall", "high", "wide", "deep", "away", "above", "below" -> true;
          default -> false;
        };
  }

  /// `3 hundred and 21`, `4 thousand 3 hundred and 21`, `six thousand 5 hundred`, `3 million and a
  /// half`.
  private Numeral withRest(Numeral number) {
    Numeral sum = number;
    double scale = number.scale();
    for (int parts = 0; parts < NumberTokens.LONGEST && scale > 100; parts++) {
      Numeral part = part(sum.to());
      if (part == null && tokens.is(sum.to(), "and") && tokens.digits(sum.to() + 1) >= 1) {
        part = scaledPart(sum.to() + 1);
      }
      if (part == null || part.value() >= scale || !(part.scale() > 1 || isInHundreds(part))) {
        break;
      }
      sum = sum.plus(part.value(), part.to());
      scale = part.scale();
    }
    if (scale >= 1e6) {
      return fractions.mixed(sum);
    }
    boolean and = scale >= 100 && tokens.is(sum.to(), "and");
    double small = tokens.small(sum.to() + 1);
    double rest = !and ? 0 : Double.isNaN(small) ? tokens.digits(sum.to() + 1) : small;
    boolean own = tokens.scale(sum.to() + 2) > 0;
    return rest >= 1 && rest < scale && !own ? sum.plus(rest, sum.to() + 2) : sum;
  }

  /// The `2 hundred thousand` of `3 million and 2 hundred thousand`; null for digits alone.
  private @Nullable Numeral scaledPart(int at) {
    Numeral part = part(at);
    return part != null && part.scale() > 1 ? part : null;
  }

  /// `five hundred and twelve`; `12` behind a scale is another number.
  private static boolean isInHundreds(Numeral part) {
    return part.kind() == Numeral.Kind.WORDS && part.value() >= 100;
  }

  /// A further part of a number, with its own scale: the `4 hundred thousand` of `nine million 4
  /// hundred thousand`.
  private @Nullable Numeral part(int at) {
    double digits = tokens.digits(at);
    return digits >= 1
        ? tokens.scaled(new Numeral(at, at + 1, digits, Numeral.Kind.DIGITS))
        : tokens.small(at) >= 1 ? cardinals.at(at) : null;
  }

  private @Nullable Numeral words(Token first, int at) {
    if (loose.begins(first.lower())) {
      Numeral number = loose.at(at);
      boolean sum = number != null && number.kind() == Numeral.Kind.WORDS && number.scale() > 100;
      return number != null && sum ? withRest(number) : number;
    }
    if (first.is("hundred") || first.is("thousand")) {
      return bareScale(at);
    }
    if (first.is("point")) {
      return cardinals.bareDecimals(at);
    }
    Numeral number = cardinals.at(at);
    if (number == null) {
      return sign(first, at);
    }
    Numeral share = fractions.share(number);
    return share.to() > number.to() || number.scale() == 1 ? share : withRest(number);
  }

  /// `hundred thousand dollars`, `hundred and fifty`, with its article left out.
  private @Nullable Numeral bareScale(int at) {
    double scale = tokens.scale(at);
    Token before = tokens.token(at - 1);
    boolean bare = before == null || !(before.isNumber() || BEFORE_SCALE.contains(before.lower()));
    if (!bare || !Double.isNaN(tokens.small(at - 1))) {
      return null;
    }
    Numeral whole = new Numeral(at, at + 1, scale, scale, Numeral.Kind.WORDS);
    if (tokens.scale(at + 1) > scale) {
      return tokens.scaled(whole);
    }
    Numeral rest = tokens.is(at + 1, "and") ? cardinals.at(at + 2) : null;
    return rest != null && rest.value() < scale ? whole.plus(rest.value(), rest.to()) : null;
  }

  /// `½`, `½ million`.
  private @Nullable Numeral sign(Token first, int at) {
    Double part = NumberWords.SIGNS.get(first.text());
    return part == null ? null : tokens.scaled(new Numeral(at, at + 1, part, Numeral.Kind.DIGITS));
  }
}
