package dev.firsthand.mark.number;

import dev.firsthand.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the number that begins at a token: `1.4 million`, `twenty-three`, `half a dozen`, `tens of
/// thousands`, `two-thirds`, `one in five`.
///
/// It never looks to the left and never further right than the number reaches, so that reading at
/// every token of a text is linear.
public final class NumberReader {

  /// Larger than any written number needs; stops sums over endless number words.
  private static final int LONGEST = 16;

  private final List<Token> tokens;

  public NumberReader(List<Token> tokens) {
    this.tokens = tokens;
  }

  /// The number that begins at token `at`; null when there is none.
  public @Nullable Numeral at(int at) {
    Token first = tokens.get(at);
    Numeral found = first.isNumber() ? digits(at) : words(at);
    return found == null || found.kind() == Numeral.Kind.SHARE ? found : ratio(found);
  }

  private @Nullable Numeral digits(int at) {
    Token first = tokens.get(at);
    double value = Digits.value(first.text());
    if (Double.isNaN(value)) {
      return null;
    }
    Numeral whole = new Numeral(at, at + 1, value, Numeral.Kind.DIGITS);
    Token next = token(at + 1);
    if (next == null) {
      return whole;
    }
    if (first.touches(next) && next.isWord()) {
      Double factor = NumberWords.SUFFIXES.get(next.lower());
      return factor == null || isMetres(at + 1) ? whole : whole.times(factor, at + 2);
    }
    return scaled(withFraction(whole));
  }

  /// `37m tall`, `a 37m-long`: the letter is a unit, no million.
  private boolean isMetres(int at) {
    Token next = token(at + 1);
    return is(at, "m")
        && next != null
        && switch (next.lower()) {
          case "(", "-", "long", "tall", "high", "wide", "deep", "away", "above", "below" -> true;
          default -> false;
        };
  }

  /// `2 1/2`, `2½`, `1/2`, `2 and a half`.
  private Numeral withFraction(Numeral whole) {
    int at = whole.to();
    if (is(at, "/")) {
      double under = digitsAt(at + 1);
      boolean plain = whole.value() < under && isDivisor(under) && !is(at + 2, "/");
      return plain ? new Numeral(whole.from(), at + 2, whole.value() / under, whole.kind()) : whole;
    }
    Token sign = token(at);
    Double part = sign == null ? null : NumberWords.SIGNS.get(sign.text());
    if (part != null) {
      return new Numeral(whole.from(), at + 1, whole.value() + part, whole.kind());
    }
    double over = digitsAt(at);
    double under = is(at + 1, "/") ? digitsAt(at + 2) : Double.NaN;
    if (over < under && isDivisor(under)) {
      return new Numeral(whole.from(), at + 3, whole.value() + over / under, whole.kind());
    }
    return andAHalf(whole);
  }

  private Numeral andAHalf(Numeral whole) {
    int at = whole.to();
    if (!is(at, "and") || !(is(at + 1, "a") || is(at + 1, "one"))) {
      return whole;
    }
    double part = is(at + 2, "half") ? 0.5 : is(at + 2, "quarter") ? 0.25 : 0;
    return part == 0
        ? whole
        : new Numeral(whole.from(), at + 3, whole.value() + part, whole.kind());
  }

  private static boolean isDivisor(double under) {
    return under == 2 || under == 3 || under == 4 || under == 5 || under == 8 || under == 16;
  }

  /// Multiplies by the scale words that follow: `million`, `-million`, `hundred thousand`.
  private Numeral scaled(Numeral number) {
    Numeral scaled = number;
    while (scaled.to() - number.from() < LONGEST) {
      int at = is(scaled.to(), "-") ? scaled.to() + 1 : scaled.to();
      Token next = token(at);
      Double factor = next == null ? null : NumberWords.SCALES.get(next.lower());
      if (factor == null || factor == 20) {
        break;
      }
      scaled = scaled.times(factor, at + 1);
    }
    return scaled;
  }

  private @Nullable Numeral words(int at) {
    String word = tokens.get(at).lower();
    return switch (word) {
      case "a", "an" -> withArticle(at);
      case "half" -> half(at);
      case "several" -> vague(at, at + 1, 2);
      default -> {
        if (NumberWords.PLURALS.containsKey(word)) {
          yield plural(at);
        }
        Numeral number = cardinal(at);
        yield number == null ? sign(at) : parts(number);
      }
    };
  }

  private @Nullable Numeral sign(int at) {
    Double part = NumberWords.SIGNS.get(tokens.get(at).text());
    return part == null ? null : scaled(new Numeral(at, at + 1, part, Numeral.Kind.DIGITS));
  }

  /// `a hundred`, `a few`, `a couple of`, `a third`, `a half dozen`.
  private @Nullable Numeral withArticle(int at) {
    Token next = token(at + 1);
    if (next == null) {
      return null;
    }
    return switch (next.lower()) {
      case "few" -> vague(at, at + 2, 2);
      case "couple" -> couple(at);
      case "half" -> is(at + 2, "-") || scale(at + 2) == 0 ? share(at, 2) : half(at, at + 2);
      case "third", "quarter", "fifth", "tenth" -> is(at + 2, "of") ? share(at, 2) : null;
      default -> {
        double factor = scale(at + 1);
        yield factor == 0 || factor == 20 ? null : below(at, at + 2, factor);
      }
    };
  }

  /// `a hundred and fifty`, `a million`.
  private Numeral below(int at, int end, double factor) {
    Numeral number = new Numeral(at, end, factor, Numeral.Kind.WORDS);
    Numeral rest = is(end, "and") && factor < 1e6 ? cardinal(end + 1) : null;
    if (rest != null && rest.value() < factor) {
      return new Numeral(at, rest.to(), factor + rest.value(), Numeral.Kind.WORDS);
    }
    return scaled(number);
  }

  private Numeral couple(int at) {
    int end = is(at + 2, "of") ? at + 3 : at + 2;
    double factor = scale(end);
    return factor == 0
        ? new Numeral(at, end, 2, Numeral.Kind.WORDS)
        : new Numeral(at, end + 1, 2 * factor, Numeral.Kind.WORDS);
  }

  private Numeral share(int at, int words) {
    Double divisor = NumberWords.PARTS.get(tokens.get(at + words - 1).lower());
    return new Numeral(at, at + words, 1 / (divisor == null ? 1 : divisor), Numeral.Kind.SHARE);
  }

  /// `half a million`, `half of`, `half the`.
  private @Nullable Numeral half(int at) {
    boolean article = is(at + 1, "a") || is(at + 1, "an");
    if (article || is(at + 1, "-")) {
      return scale(at + 2) == 0 ? null : half(at, at + 2);
    }
    Token next = token(at + 1);
    return next != null && next.isWord() ? share(at, 1) : null;
  }

  private Numeral half(int at, int scaleAt) {
    return scaled(new Numeral(at, scaleAt + 1, scale(scaleAt) / 2, Numeral.Kind.WORDS));
  }

  /// `several hundred`, `a few dozen`.
  private Numeral vague(int at, int end, double least) {
    double factor = scale(end);
    return factor == 0 || factor == 20
        ? new Numeral(at, end, least, Numeral.Kind.VAGUE)
        : scaled(new Numeral(at, end + 1, least * factor, Numeral.Kind.VAGUE));
  }

  /// `dozens`, `tens of thousands`, `hundreds of millions`.
  private @Nullable Numeral plural(int at) {
    double least = plural(tokens.get(at));
    int end = at + 1;
    Token second = is(end, "of") ? token(end + 1) : null;
    if (second != null && plural(second) > least) {
      return new Numeral(at, end + 2, least * plural(second), Numeral.Kind.VAGUE);
    }
    boolean bareTens = tokens.get(at).is("tens");
    boolean points = tokens.get(at).is("scores") && !is(end, "of");
    return bareTens || points ? null : new Numeral(at, end, least, Numeral.Kind.VAGUE);
  }

  private static double plural(Token token) {
    Double least = NumberWords.PLURALS.get(token.lower());
    return least == null ? 0 : least;
  }

  /// `twenty-three`, `one hundred and fifty thousand`.
  private @Nullable Numeral cardinal(int at) {
    double total = 0;
    double group = 0;
    double last = 0;
    int end = at;
    for (int i = at; i < tokens.size() && i - at < LONGEST; i++) {
      String word = tokens.get(i).lower();
      Double small = NumberWords.SMALL.get(word);
      Double factor = NumberWords.SCALES.get(word);
      if (small != null && fits(small, group, last, i, end)) {
        group += small;
        last = small;
        end = i + 1;
      } else if (factor != null && factor != 20 && end > at) {
        if (factor <= 100) {
          group *= factor;
        } else {
          total += (group == 0 ? 1 : group) * factor;
          group = 0;
        }
        last = factor;
        end = i + 1;
      } else if (!joins(word, i, end, last)) {
        break;
      }
    }
    if (end == at) {
      return null;
    }
    Numeral number =
        new Numeral(at, end, total + group, Math.max(last, 1) < 100 ? 1 : last, Numeral.Kind.WORDS);
    return scaled(andAHalf(number));
  }

  /// Whether a small number may follow: `twenty-three`, `hundred five`, never `five six`.
  private static boolean fits(double small, double group, double last, int at, int end) {
    boolean first = last == 0;
    boolean unitsAfterTens = last >= 20 && last < 100 && small < 10 && small > 0;
    boolean afterScale = last >= 100 && small > 0 && (group == 0 || group % 100 == 0);
    return (first && at == end) || unitsAfterTens || afterScale;
  }

  private boolean joins(String word, int at, int end, double last) {
    return at == end
        && at + 1 < tokens.size()
        && NumberWords.SMALL.containsKey(tokens.get(at + 1).lower())
        && ((word.equals("-") && last >= 20 && last < 100) || (word.equals("and") && last >= 100));
  }

  /// `two-thirds`, `one third`, `three quarters`.
  private Numeral parts(Numeral number) {
    int at = is(number.to(), "-") ? number.to() + 1 : number.to();
    Token next = token(at);
    Double divisor = next == null ? null : NumberWords.PARTS.get(next.lower());
    if (next == null || divisor == null || number.value() >= divisor || number.value() < 1) {
      return number;
    }
    boolean agrees = next.lower().endsWith("s") == number.value() > 1;
    return agrees
        ? new Numeral(number.from(), at + 1, number.value() / divisor, Numeral.Kind.SHARE)
        : number;
  }

  /// `one in five`, `9 out of 10`, `one in every 56`.
  private Numeral ratio(Numeral number) {
    int at = number.to();
    boolean outOf = is(at, "out") && is(at + 1, "of");
    if (number.kind() == Numeral.Kind.VAGUE || !(outOf || is(at, "in"))) {
      return number;
    }
    at += outOf ? 2 : 1;
    boolean every = is(at, "every");
    Numeral whole = at + 1 < tokens.size() || !every ? plain(every ? at + 1 : at) : null;
    if (whole == null || whole.value() <= number.value()) {
      return number;
    }
    boolean year = !every && whole.value() >= 1900 && whole.value() < 2100;
    boolean span = is(whole.to(), "-") || isTime(whole.to());
    return year || (span && !every)
        ? number
        : new Numeral(
            number.from(), whole.to(), number.value() / whole.value(), Numeral.Kind.SHARE);
  }

  private boolean isTime(int at) {
    Token next = token(at);
    return next != null
        && switch (next.lower()) {
          case "years", "months", "weeks", "days", "hours", "minutes", "seconds", "games" -> true;
          default -> false;
        };
  }

  private @Nullable Numeral plain(int at) {
    Token first = token(at);
    return first == null ? null : first.isNumber() ? digits(at) : cardinal(at);
  }

  private double digitsAt(int at) {
    Token token = token(at);
    return token == null || !token.isNumber() ? Double.NaN : Digits.value(token.text());
  }

  private double scale(int at) {
    Token token = token(at);
    Double factor = token == null ? null : NumberWords.SCALES.get(token.lower());
    return factor == null ? 0 : factor;
  }

  private boolean is(int at, String word) {
    return at < tokens.size() && tokens.get(at).is(word);
  }

  private @Nullable Token token(int at) {
    return at < tokens.size() ? tokens.get(at) : null;
  }
}
