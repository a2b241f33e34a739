package dev.firsthand.mark.figure;

import dev.firsthand.mark.number.Numeral;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Amounts told in a unit and its parts: `thirteen dollars and 45 cents`, `a mile and a half`, `15
/// dollars 50`, `5 feet 2 inches`, `6-foot-3`. Their value is in the larger unit.
final class Compounds {

  /// @param perWhole how many of the parts make one whole
  private record Part(String unit, double perWhole) {}

  private static final double INCHES = 12;

  private static final Set<String> BEHIND_CENTS = Set.of(".", ",", ";", ")", "more", "each", "per");

  private static final Map<String, Part> PARTS =
      Map.of(
          "foot", new Part("inch", INCHES),
          "pound", new Part("ounce", 16),
          "year", new Part("month", 12),
          "hour", new Part("minute", 60),
          "minute", new Part("second", 60));

  private Compounds() {}

  /// The amount with the part behind it, or the amount itself.
  ///
  /// @param amounts reads the amount that begins at a token
  static Amount joined(Run run, Amount whole, IntFunction<@Nullable Amount> amounts) {
    String unit = whole.unit();
    boolean splits = unit != null && (PARTS.containsKey(unit) || unit.startsWith("money:"));
    if (unit == null
        || whole.number().value() != Math.rint(whole.number().value())
        || whole.counted() != null) {
      return whole;
    }
    double more = partOfOne(run, whole);
    if (more > 0) {
      Numeral number = whole.number().plus(more, whole.to() + 3);
      return new Amount(whole.from(), number.to(), number, whole.factor(), unit, null);
    }
    if (!splits || whole.factor() != 1) {
      return whole;
    }
    int end = whole.to();
    if (unit.equals("foot") && run.isHyphen(end) && run.touches(end) && run.isNumber(end + 1)) {
      Amount inches = amounts.apply(end + 1);
      return inches == null || inches.value() >= INCHES
          ? whole
          : plus(whole, inches.number().value() / INCHES, end + 2);
    }
    Amount rest = amounts.apply(run.is(end, "and") ? end + 1 : end);
    if (rest == null || rest.isVague()) {
      return whole;
    }
    if (unit.equals("foot") && rest.unit() == null && isInches(run, rest)) {
      return plus(whole, rest.value() / INCHES, rest.to() + 1);
    }
    boolean sameSign = unit.equals(rest.unit()) && rest.from() < rest.number().from();
    if (rest.unit() == null || sameSign) {
      return isCents(run, whole, rest)
          ? plus(whole, rest.value() / 100, rest.number().to())
          : whole;
    }
    Part part = PARTS.get(unit);
    if (part == null) {
      boolean cents = rest.unit().equals(unit) && rest.factor() < 1 && rest.value() < 1;
      return cents ? plus(whole, rest.value(), rest.to()) : whole;
    }
    boolean fits = rest.unit().equals(part.unit()) && rest.value() < part.perWhole();
    return fits ? plus(whole, rest.value() / part.perWhole(), rest.to()) : whole;
  }

  /// The half of `a mile and a half`, the quarter of `two hours and a quarter`, or 0.
  private static double partOfOne(Run run, Amount whole) {
    int and = whole.to();
    boolean one = run.is(and, "and") && run.is(and + 1, "a") && whole.number().scale() == 1;
    boolean noun =
        run.is(and + 3, "of")
            || (run.isWord(and + 3)
                && !run.isAny(and + 3, Units.DIMENSIONS)
                && !Counted.STOPS.contains(run.lower(and + 3)));
    return !one || noun ? 0 : run.is(and + 2, "half") ? 0.5 : run.is(and + 2, "quarter") ? 0.25 : 0;
  }

  /// The inches of `5 ft 2 in`, with nothing behind them that lies in something.
  private static boolean isInches(Run run, Amount rest) {
    return run.is(rest.to(), "in") && rest.value() < INCHES && !run.isWord(rest.to() + 1);
  }

  /// `15 dollars 50`: two digits, or their words, with nothing behind them that they could count.
  private static boolean isCents(Run run, Amount whole, Amount rest) {
    boolean behind = whole.to() > whole.number().to() && rest.number().from() == whole.to();
    boolean ends = !run.has(rest.to()) || run.isAny(rest.to(), BEHIND_CENTS);
    boolean two =
        rest.value() >= 10 && rest.value() < 100 && rest.value() == Math.rint(rest.value());
    return behind && two && ends && whole.unit() != null && whole.unit().startsWith("money:");
  }

  private static Amount plus(Amount whole, double more, int to) {
    return new Amount(
        whole.from(), to, whole.number().plus(more, to), 1, whole.unit(), whole.counted());
  }
}
