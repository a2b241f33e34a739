package dev.firsthand.mark.figure;

import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Amounts told in a unit and its parts: `thirteen dollars and 45 cents`, `5 feet 2 inches`,
/// `6-foot-3`. Their value is in the larger unit.
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
    if (rest == null || rest.unit() == null || rest.isVague()) {
      return whole;
    }
    Part part = PARTS.get(unit);
    if (part == null) {
      boolean cents = rest.unit().equals(unit) && rest.factor() < 1 && rest.value() < 1;
      return cents ? plus(whole, rest.value(), rest.to()) : whole;
    }
    boolean fits = rest.unit().equals(part.unit()) && rest.value() < part.perWhole();
    return fits ? plus(whole, rest.value() / part.perWhole(), rest.to()) : whole;
  }

  private static Amount plus(Amount whole, double more, int to) {
    return new Amount(
        whole.from(), to, whole.number().plus(more, to), 1, whole.unit(), whole.counted());
  }
}
