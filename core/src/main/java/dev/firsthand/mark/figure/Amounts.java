package dev.firsthand.mark.figure;

import dev.firsthand.mark.number.Approximators;
import dev.firsthand.mark.number.NumberReader;
import dev.firsthand.mark.number.Numeral;
import org.jspecify.annotations.Nullable;

/// Reads a number and the unit attached to it.
final class Amounts {

  private final Run run;
  private final NumberReader numbers;

  Amounts(Run run) {
    this.run = run;
    this.numbers = new NumberReader(run.tokens());
  }

  @Nullable Amount at(int at) {
    Amount amount = plain(at);
    if (amount != null) {
      return Compounds.joined(run, amount, this::plain);
    }
    Amount single = single(at);
    if (single == null) {
      return null;
    }
    Amount joined = Compounds.joined(run, single, this::plain);
    boolean hedged = Approximators.before(run.tokens(), at) != null;
    return hedged || joined.to() > single.to() ? joined : null;
  }

  private @Nullable Amount plain(int at) {
    Numeral number = run.has(at) ? numbers.at(at) : null;
    if (number == null) {
      return null;
    }
    if (isMinus(number.from() - 1) || isBelowZero(number)) {
      number = number.negative(run.is(at - 2, "minus") ? at - 2 : at - 1);
    }
    if (number.kind() == Numeral.Kind.SHARE) {
      return share(number);
    }
    boolean below = run.isHyphen(at - 1) && run.touches(at - 1) && run.touches(at - 2);
    Units.Found sign = Units.sign(run, below ? at - 1 : number.from());
    if (below && sign != null) {
      number = number.negative(at);
    }
    if (sign != null) {
      return new Amount(sign.edge(), number.to(), number, sign.factor(), sign.unit(), null);
    }
    Units.Found unit = Units.behind(run, number.to(), number.value());
    if (unit == null && run.is(number.to(), "of")) {
      unit = Units.behind(run, number.to() + 1, number.value());
    }
    if (unit == null && run.is(number.to(), "more")) {
      unit = Units.behind(run, number.to() + 1, number.value());
    }
    if (unit != null) {
      return scaled(
          new Amount(number.from(), unit.edge(), number, unit.factor(), unit.unit(), null));
    }
    Counted counted = Counted.at(run, behindHedge(number.to()), number.value() == 1);
    if (counted == null || isScore(number.from(), counted)) {
      return new Amount(number.from(), number.to(), number, 1, null, null);
    }
    int to = holdsNumber(number.to(), counted.from()) ? number.to() : counted.to();
    return new Amount(number.from(), to, number, 1, counted.unit(), counted);
  }

  /// `75 USD million`: the scale behind the currency.
  private Amount scaled(Amount amount) {
    String unit = amount.unit();
    boolean money = unit != null && unit.startsWith("money:") && amount.number().scale() == 1;
    double scale = money ? numbers.scale(amount.to()) : 0;
    return scale < 1000
        ? amount
        : new Amount(
            amount.from(),
            amount.to() + 1,
            amount.number(),
            amount.factor() * scale,
            unit,
            amount.counted());
  }

  /// Behind the hedge of `100,000-plus people` and `20-odd men`.
  private int behindHedge(int at) {
    return run.isHyphen(at) && (run.is(at + 1, "plus") || run.is(at + 1, "odd")) ? at + 2 : at;
  }

  /// The second number of `a 102-98 win`, which counts no wins.
  private boolean isScore(int at, Counted counted) {
    boolean pair = run.isHyphen(at - 1) && run.touches(at - 1) && run.isNumber(at - 2);
    return pair && !Nouns.isPlural(run.lower(counted.to() - 1)) && !counted.unit().equals("vote");
  }

  /// `two of her five dogs`: the dogs stand with their own number.
  private boolean holdsNumber(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (numbers.at(at) != null) {
        return true;
      }
    }
    return false;
  }

  /// `-10C`: a minus sign before a measure; before a count it is a dash.
  private boolean isBelowZero(Numeral number) {
    int at = number.from() - 1;
    boolean sign = (run.is(at, "-") || run.is(at, "−")) && run.touches(at) && !run.touches(at - 1);
    return sign && Units.behind(run, number.to(), number.value()) != null;
  }

  /// `minus 20`, `minus-20`.
  private boolean isMinus(int at) {
    return run.is(at, "minus")
        || run.is(at, "negative")
        || (run.isHyphen(at) && run.is(at - 1, "minus"));
  }

  /// `about a minute`, `a mile and a half`: an article counts where an approximator stands before
  /// it or a part of the unit behind it.
  private @Nullable Amount single(int at) {
    if ((!run.is(at, "a") && !run.is(at, "an")) || run.is(at - 1, "of")) {
      return null;
    }
    Units.Found unit = Units.behind(run, at + 1, 1);
    Numeral one = new Numeral(at, at + 1, 1, Numeral.Kind.WORDS);
    return unit == null ? null : new Amount(at, unit.edge(), one, unit.factor(), unit.unit(), null);
  }

  /// `two-thirds of voters` is in percent; `three-tenths of a percentage point` and `half a mile`
  /// are parts of a unit.
  private Amount share(Numeral number) {
    Amount part = partOfUnit(number);
    if (part != null) {
      return part;
    }
    Counted counted = Counted.at(run, number.to(), false);
    return new Amount(
        number.from(),
        counted == null || holdsNumber(number.to(), counted.from()) ? number.to() : counted.to(),
        number,
        100,
        Units.PERCENT,
        counted);
  }

  /// `a third of a mile`, `half a mile`, `a half-mile`, `a tenth of a second`; null for a share of
  /// anything else.
  private @Nullable Amount partOfUnit(Numeral number) {
    int of = run.is(number.to(), "of") ? number.to() + 1 : number.to();
    boolean article = run.is(of, "a") || run.is(of, "an");
    boolean half = run.is(number.to() - 1, "half") && of == number.to();
    if (!article && !half) {
      return null;
    }
    int noun = article ? of + 1 : of;
    if (article && of > number.to() && run.is(noun, "second") && !run.isWord(noun + 1)) {
      return new Amount(number.from(), noun + 1, number, 1, "second", null);
    }
    Units.Found unit = Units.behind(run, noun, number.value());
    boolean measure = unit != null && !unit.unit().equals(Units.PERCENT);
    return unit == null || (half && !article && !measure)
        ? null
        : new Amount(number.from(), unit.edge(), number, unit.factor(), unit.unit(), null);
  }
}
