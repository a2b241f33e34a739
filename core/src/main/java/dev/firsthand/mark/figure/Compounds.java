package dev.firsthand.mark.figure;

import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Amounts told in a unit and its parts: `thirteen dollars and 45 cents`, `15 dollars 50`, `5 feet
/// 2 inches`, `6-foot-3`. Their value is in the larger unit.
final class Compounds {

  /// @param perWhole how many of the parts make one whole
  private record Part(String unit, double perWhole) {}

  private static final double INCHES = 12;

  private static final Map<String, Part> PARTS =
      Map.of(
          "foot", new Part("inch", INCHES),
          "pound", new Part("ounce", 16),
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
        || !splits
        || whole.factor() != 1
        || whole.value() != Math.rint(whole.value())) {
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
    if (rest.unit() == null) {
      return isCents(run, whole, rest) ? plus(whole, rest.value() / 100, rest.to()) : whole;
    }
    Part part = PARTS.get(unit);
    if (part == null) {
      boolean cents = rest.unit().equals(unit) && rest.factor() < 1 && rest.value() < 1;
      return cents ? plus(whole, rest.value(), rest.to()) : whole;
    }
    boolean fits = rest.unit().equals(part.unit()) && rest.value() < part.perWhole();
    return fits ? plus(whole, rest.value() / part.perWhole(), rest.to()) : whole;
  }

  /// The inches of `5 ft 2 in`, with nothing behind them that lies in something.
  private static boolean isInches(Run run, Amount rest) {
    return run.is(rest.to(), "in") && rest.value() < INCHES && !run.isWord(rest.to() + 1);
  }

  /// `15 dollars 50`: two digits, or their words, with nothing behind them that they could count.
  private static boolean isCents(Run run, Amount whole, Amount rest) {
    boolean behind = whole.to() > whole.number().to() && rest.from() == whole.to();
    boolean ends = !run.has(rest.to()) || run.is(rest.to(), ".") || run.is(rest.to(), ",");
    boolean two =
        rest.value() >= 10 && rest.value() < 100 && rest.value() == Math.rint(rest.value());
    return behind && two && ends && whole.unit() != null && whole.unit().startsWith("money:");
  }

  private static Amount plus(Amount whole, double more, int to) {
    return new Amount(
        whole.from(), to, whole.number().plus(more, to), 1, whole.unit(), whole.counted());
  }
}
