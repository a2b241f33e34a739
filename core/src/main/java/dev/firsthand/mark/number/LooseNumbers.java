package dev.firsthand.mark.number;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads numbers that begin with `a`, `half` or a word for many: `a hundred and fifty`, `a few
/// dozen`, `half a million`, `a third of`, `tens of thousands`.
final class LooseNumbers {

  private static final Set<String> FIRST = Set.of("a", "an", "half", "quarter", "several");

  private final NumberTokens tokens;
  private final Cardinals cardinals;
  private final Fractions fractions;

  LooseNumbers(NumberTokens tokens, Cardinals cardinals, Fractions fractions) {
    this.tokens = tokens;
    this.fractions = fractions;
    this.cardinals = cardinals;
  }

  boolean begins(String word) {
    return FIRST.contains(word) || NumberWords.PLURALS.containsKey(word);
  }

  @Nullable Numeral at(int at) {
    return switch (tokens.lower(at)) {
      case "a", "an" -> withArticle(at);
      case "half" -> half(at);
      case "quarter" -> ofScale(at, at + 1);
      case "several" -> vague(at, at + 1);
      default -> plural(at);
    };
  }

  private @Nullable Numeral withArticle(int at) {
    return switch (tokens.lower(at + 1)) {
      case "few" -> vague(at, at + 2);
      case "couple" -> couple(at);
      case "half" ->
          tokens.is(at + 2, "-") || tokens.scale(at + 2) == 0 ? share(at, 2) : half(at, at + 2);
      default -> {
        double factor = tokens.scale(at + 1);
        yield factor > 0 ? hundred(at, factor) : tokens.divisor(at + 1) > 0 ? part(at) : null;
      }
    };
  }

  /// `a third of`, `by a third`, `a quarter million`, `an eighth of`.
  private @Nullable Numeral part(int at) {
    Numeral ofScale = ofScale(at + 1, at + 2);
    boolean whole = tokens.is(at + 2, "of") || tokens.is(at - 1, "by");
    return ofScale != null ? ofScale.from(at) : whole ? share(at, 2) : null;
  }

  /// `a hundred and fifty`, `a million`, `a million and a half`.
  private Numeral hundred(int at, double factor) {
    Numeral number = new Numeral(at, at + 2, factor, factor, Numeral.Kind.WORDS);
    Numeral mixed = fractions.mixed(number);
    if (mixed.to() > number.to()) {
      return mixed;
    }
    boolean and = tokens.is(at + 2, "and") && factor < 1e6;
    Numeral rest = and ? cardinals.at(at + 3) : null;
    return rest != null && rest.value() < factor
        ? number.plus(rest.value(), rest.to())
        : tokens.scaled(number);
  }

  /// `a couple of`, `a couple hundred`.
  private Numeral couple(int at) {
    int end = tokens.is(at + 2, "of") ? at + 3 : at + 2;
    return tokens.scaled(new Numeral(at, end, 2, Numeral.Kind.WORDS));
  }

  private Numeral share(int at, int words) {
    double divisor = tokens.divisor(at + words - 1);
    return new Numeral(at, at + words, 1 / divisor, Numeral.Kind.SHARE);
  }

  /// `quarter million`, `quarter of a million`: a part of a large number.
  private @Nullable Numeral ofScale(int at, int behind) {
    int scaleAt = tokens.is(behind, "of") && tokens.is(behind + 1, "a") ? behind + 2 : behind;
    double scale = tokens.scale(scaleAt);
    return scale < 1e6
        ? null
        : new Numeral(at, scaleAt + 1, scale / tokens.divisor(at), scale, Numeral.Kind.WORDS);
  }

  /// `half a million`, `half of`, `half the`.
  private @Nullable Numeral half(int at) {
    boolean article = tokens.is(at + 1, "a") || tokens.is(at + 1, "an");
    if (article || tokens.is(at + 1, "-")) {
      return tokens.scale(at + 2) == 0 ? null : half(at, at + 2);
    }
    if (tokens.scale(at + 1) >= 100) {
      return half(at, at + 1);
    }
    Numeral ofScale = ofScale(at, at + 1);
    if (ofScale != null) {
      return ofScale;
    }
    String next = tokens.lower(at + 1);
    boolean by = tokens.is(at - 1, "by") && tokens.scale(at + 1) == 0;
    return by || (!next.isEmpty() && Character.isLetter(next.codePointAt(0))) ? share(at, 1) : null;
  }

  private Numeral half(int at, int scaleAt) {
    double value = tokens.scale(scaleAt) / 2;
    return tokens.scaled(new Numeral(at, scaleAt + 1, value, Numeral.Kind.WORDS));
  }

  /// `several`, `several hundred`, `a few dozen`: two at the least.
  private Numeral vague(int at, int end) {
    return tokens.scaled(new Numeral(at, end, 2, Numeral.Kind.VAGUE));
  }

  /// `dozens`, `tens of thousands`, `hundreds of millions`.
  private @Nullable Numeral plural(int at) {
    double least = least(at);
    boolean of = tokens.is(at + 1, "of");
    if (of && least(at + 2) > least) {
      return new Numeral(at, at + 3, least * least(at + 2), Numeral.Kind.VAGUE);
    }
    boolean bareTens = tokens.is(at, "tens");
    boolean results = tokens.is(at, "scores") && !of;
    return bareTens || results ? null : new Numeral(at, at + 1, least, Numeral.Kind.VAGUE);
  }

  private double least(int at) {
    Double least = NumberWords.PLURALS.get(tokens.lower(at));
    return least == null ? 0 : least;
  }
}
