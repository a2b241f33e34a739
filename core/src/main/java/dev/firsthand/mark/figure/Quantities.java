package dev.firsthand.mark.figure;

import dev.firsthand.mark.number.Approximators;
import dev.firsthand.mark.number.Bound;
import dev.firsthand.record.Mark.Figure.Approx;
import dev.firsthand.text.WordTable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts amounts together with their approximators, and two amounts into a range.
final class Quantities {

  private static final Set<String> RANGING = WordTable.list(Quantities.class, "ranging");

  /// No range told behind a word of change or `from` is wider than this.
  private static final double WIDEST = 3;

  /// Words of change beside those that tell by how much something rose or fell.
  private static final Set<String> MOVING = WordTable.list(Quantities.class, "moving");

  /// How far before `from` a word of change may stand, in tokens.
  private static final int REACH = 12;

  private final Run run;
  private final Amounts amounts;

  Quantities(Run run) {
    this.run = run;
    this.amounts = new Amounts(run);
  }

  /// The quantity whose number begins at token `at`; null when there is none.
  @Nullable Quantity at(int at) {
    Amount first = amounts.at(at);
    if (first == null) {
      return null;
    }
    Quantity range = range(first);
    return range != null ? range : bounded(first);
  }

  /// `5 to 10`, `between 3.0 percent and 3.5 percent`, `20-30 inches`, `five or six people`.
  private @Nullable Quantity range(Amount first) {
    boolean between = isBetween(first.from() - 1);
    int link = link(first, between);
    if (link < 0 || first.isVague()) {
      return null;
    }
    Amount second = second(link + 1);
    if (second == null || second.isVague() || !agree(first, second)) {
      return null;
    }
    double low = low(first, second);
    double high = second.value();
    if (low >= high
        || (!between && isShift(first, high / low))
        || (!between && isChange(first, low, high))) {
      return null;
    }
    int from = between ? first.from() - 1 : first.from();
    Approximators.Found hedge = Approximators.before(run.tokens(), from);
    String unit = second.unit() == null ? first.unit() : second.unit();
    return new Quantity(
        hedge == null ? from : hedge.edge(),
        second.to(),
        first.number().from(),
        second.number().to(),
        null,
        low,
        high,
        Approx.RANGE,
        unit,
        second.counted());
  }

  /// `rose from 5 to 10`, a value before a change and one after it; `homes from $200,000 to $1
  /// million` is a range.
  private boolean isShift(Amount first, double times) {
    int from = first.from() - 1;
    if (!run.is(from, "from") || run.isAny(from - 1, RANGING)) {
      return false;
    }
    if (times > WIDEST) {
      return true;
    }
    for (int at = from - 1; at >= from - REACH; at--) {
      if (Scopes.isChange(run, at) || run.isAny(at, MOVING)) {
        return true;
      }
    }
    return false;
  }

  /// `rose 15,000 to 161,000` tells by how much and to what; `rose 3 to 5 percent` is a range.
  private boolean isChange(Amount first, double low, double high) {
    int at = first.from() - 1;
    boolean by = run.is(at, "by") && Scopes.isChange(run, at - 1);
    return high > WIDEST * low && (by || Scopes.isChange(run, at));
  }

  private boolean isBetween(int at) {
    return run.is(at, "between");
  }

  /// The token that links two ends, or -1.
  private int link(Amount first, boolean between) {
    for (int at : new int[] {first.number().to(), first.to()}) {
      boolean linked =
          between
              ? run.is(at, "and") || run.is(at, "to")
              : run.is(at, "to")
                  || (run.is(at, "or") && isNextNumber(first, at))
                  || (run.isHyphen(at) && (run.isNumber(at + 1) || isSigned(first, at + 1)));
      if (linked) {
        return at;
      }
    }
    return -1;
  }

  /// `five or six`, `10 or 12 million`: numbers side by side; `three or more` is a bound.
  private boolean isNextNumber(Amount first, int at) {
    Amount second = amounts.at(at + 1);
    if (second == null) {
      return false;
    }
    double scale = scale(first) == 1 ? scale(second) : 1;
    return second.number().value() / scale <= first.number().value() * 2;
  }

  /// The second end of `$5-$10`.
  private boolean isSigned(Amount first, int at) {
    Amount second = first.from() < first.number().from() ? amounts.at(at) : null;
    return second != null && second.number().from() > at && agree(first, second);
  }

  private @Nullable Amount second(int at) {
    Amount second = amounts.at(at);
    return second == null && run.has(at + 1) ? amounts.at(at + 1) : second;
  }

  /// Whether two amounts can be ends of one range: the first lacks a unit or has the same.
  private static boolean agree(Amount first, Amount second) {
    return first.unit() == null
        || second.unit() == null
        || first.unit().equals(second.unit())
        || first.counted() != null;
  }

  /// `1 to 1.5 million`: the first end takes the scale of the second.
  private double low(Amount first, Amount second) {
    double scale = scale(second);
    boolean scaled =
        scale(first) == 1 && scale > 1 && first.number().value() * scale < second.value();
    double factor =
        first.unit() == null || first.counted() != null ? second.factor() : first.factor();
    return first.number().value() * factor * (scaled ? scale : 1);
  }

  private double scale(Amount amount) {
    return amount.number().scale();
  }

  private Quantity bounded(Amount amount) {
    Approximators.Found before = Approximators.before(run.tokens(), amount.from());
    Approximators.Found behind = behind(amount);
    Bound bound = bound(amount, before, behind);
    int from = before == null ? amount.from() : before.edge();
    int to = behind == null ? amount.to() : Math.max(behind.edge(), amount.to());
    double value = amount.value();
    Approx approx = amount.isVague() ? Approx.VAGUE : approx(bound);
    return new Quantity(
        from,
        to,
        amount.number().from(),
        amount.number().to(),
        amount.isVague() ? null : Double.valueOf(value),
        low(approx, value),
        high(approx, amount),
        approx,
        amount.unit(),
        amount.counted());
  }

  private Approximators.@Nullable Found behind(Amount amount) {
    Approximators.Found found = Approximators.behind(run.tokens(), amount.to());
    return found == null && amount.to() > amount.number().to()
        ? Approximators.behind(run.tokens(), amount.number().to())
        : found;
  }

  /// Before a time, `over` and `under` are prepositions: `saving $5 over 10 years`.
  private Bound bound(
      Amount amount, Approximators.@Nullable Found before, Approximators.@Nullable Found behind) {
    if (behind != null) {
      return behind.bound();
    }
    if (before == null) {
      return Bound.EXACTLY;
    }
    boolean preposition =
        amount.unit() != null
            && Units.TIME.contains(amount.unit())
            && before.edge() == amount.from() - 1
            && (run.is(before.edge(), "over")
                || run.is(before.edge(), "under")
                || run.is(before.edge(), "beyond"));
    return preposition ? Bound.EXACTLY : before.bound();
  }

  private static Approx approx(Bound bound) {
    return switch (bound) {
      case EXACTLY -> Approx.EXACTLY;
      case ABOUT -> Approx.ABOUT;
      case OVER -> Approx.OVER;
      case UNDER -> Approx.UNDER;
    };
  }

  private static @Nullable Double low(Approx approx, double value) {
    return switch (approx) {
      case EXACTLY, OVER, VAGUE, RANGE -> value;
      case ABOUT, UNDER -> null;
    };
  }

  private @Nullable Double high(Approx approx, Amount amount) {
    return switch (approx) {
      case EXACTLY, UNDER, RANGE -> amount.value();
      case ABOUT, OVER -> null;
      case VAGUE -> mostOfSet(amount);
    };
  }

  /// `hundreds of the victims` are below a thousand: a set that is known is no larger than its
  /// word.
  private @Nullable Double mostOfSet(Amount amount) {
    boolean known = run.is(amount.number().to(), "of") && run.is(amount.number().to() + 1, "the");
    return known && amount.value() == 100 ? Double.valueOf(999) : null;
  }
}
