package dev.firsthand.mark.number;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads whole numbers in words: `twenty-three`, `one hundred and fifty thousand`, `two point
/// five`.
final class Cardinals {

  private static final Set<String> DETERMINERS =
      Set.of("a", "the", "this", "that", "at", "his", "her", "their", "its", "one", "per", "to");

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
    int adjacent = at;
    for (int i = at; i - at < NumberTokens.LONGEST; i++) {
      double small = tokens.small(i);
      double factor = tokens.scale(i);
      if (fits(small, group, last, i == end || i == adjacent)) {
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
      } else {
        int joined = behindJoint(end, last);
        if (i != end || joined == end) {
          break;
        }
        i = joined - 1;
        adjacent = joined;
      }
    }
    if (end == at) {
      return null;
    }
    double scale = last < 100 ? 1 : last;
    if (tokens.is(end, "score") && total == 0 && group < 20) {
      return scores(at, end, group);
    }
    Numeral number = new Numeral(at, end, total + group, scale, Numeral.Kind.WORDS);
    return tokens.scaled(pointed(fractions.mixed(number)));
  }

  /// `four score and seven`; without the rest it is a result, and the number stands alone.
  private Numeral scores(int at, int score, double count) {
    Numeral rest = tokens.is(score + 1, "and") ? small(score + 2) : null;
    return rest == null
        ? new Numeral(at, score, count, Numeral.Kind.WORDS)
        : new Numeral(at, rest.to(), 20 * count + rest.value(), Numeral.Kind.WORDS);
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

  /// Behind the hyphen or `and` at `at` where a scale or a smaller number follows, else `at`.
  private int behindJoint(int at, double last) {
    int and = tokens.skipHyphen(at);
    boolean isAnd = tokens.is(and, "and");
    int next = isAnd ? tokens.skipHyphen(and + 1) : and;
    // `five billion and three quarters` adds a part of one, not a number.
    boolean part = tokens.small(next) < tokens.divisor(next + 1);
    boolean joint = isAnd ? last >= 100 && !part : next > at && last >= 20 && last < 100;
    boolean scale = !isAnd && next > at && last > 0 && tokens.scale(next) > 0;
    return scale || (joint && tokens.small(next) >= 0) ? next : at;
  }

  /// `two hundred point seven one`, `two hundred point seventy-one`: the words behind the point are
  /// its decimals.
  private Numeral pointed(Numeral whole) {
    return tokens.is(whole.to(), "point") ? decimals(whole) : whole;
  }

  /// `point five`, where no noun can be meant: behind a determiner it is a point.
  @Nullable Numeral bareDecimals(int at) {
    boolean noun = DETERMINERS.contains(tokens.lower(at - 1));
    Numeral nothing = new Numeral(at, at, 0, Numeral.Kind.WORDS);
    Numeral number = noun ? nothing : decimals(nothing);
    return number.to() == at || !Double.isNaN(tokens.small(at - 1)) ? null : tokens.scaled(number);
  }

  private Numeral decimals(Numeral whole) {
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
