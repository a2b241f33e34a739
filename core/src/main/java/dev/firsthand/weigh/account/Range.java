package dev.firsthand.weigh.account;

import dev.firsthand.record.Mark;
import java.util.Objects;
import java.util.stream.Stream;

/// The values that a figure allows.
///
/// Two readings: what its words let one *expect* ("more than 50" is some number a little above 50)
/// and what they strictly *allow* (any number above 50). Figures agree when the expected ranges
/// meet, and contradict each other only when the allowed ones do not.
public record Range(
    double nominal, double expectedLow, double expectedHigh, double low, double high) {

  /// How far above "more than x" the true number is expected, and below "nearly x".
  private static final double BOUND_SLACK = 0.25;

  /// How far "about x" may be off.
  private static final double ABOUT_SLACK = 0.10;

  /// Half the last digit of a whole number that is not round.
  private static final double WHOLE = 0.5;

  /// Below this relative difference two numbers are the same number.
  private static final double SAME = 0.005;

  public static Range of(Mark.Figure figure) {
    double nominal =
        Stream.of(figure.value(), figure.low(), figure.high())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(0.0);
    return switch (figure.approx()) {
      case EXACTLY -> new Range(nominal, nominal, nominal, nominal, nominal);
      case ABOUT -> {
        double slack = Math.max(Math.abs(nominal) * ABOUT_SLACK, halfLastDigit(nominal));
        yield new Range(
            nominal, nominal - slack, nominal + slack, nominal - slack, nominal + slack);
      }
      case OVER ->
          new Range(
              nominal,
              nominal,
              nominal + Math.abs(nominal) * BOUND_SLACK,
              nominal,
              Double.POSITIVE_INFINITY);
      case UNDER ->
          new Range(
              nominal,
              nominal - Math.abs(nominal) * BOUND_SLACK,
              nominal,
              Double.NEGATIVE_INFINITY,
              nominal);
      case RANGE -> {
        double low = figure.low() == null ? nominal : figure.low();
        double high = figure.high() == null ? nominal : figure.high();
        yield new Range((low + high) / 2, low, high, low, high);
      }
      case VAGUE -> {
        // "Dozens" is at least 24 and hardly as many as the next word up, "hundreds".
        double low = figure.low() == null ? nominal : figure.low();
        yield new Range(low, low, low * 10, low, Double.POSITIVE_INFINITY);
      }
    };
  }

  public boolean isSameNumber(Range other) {
    return isSame(nominal, other.nominal);
  }

  public static boolean isSame(double one, double other) {
    return Math.abs(one - other) <= SAME * Math.max(Math.abs(one), Math.abs(other));
  }

  public boolean agrees(Range other) {
    return expectedLow <= other.expectedHigh && other.expectedLow <= expectedHigh;
  }

  public boolean contradicts(Range other) {
    return low > other.high || other.low > high;
  }

  /// Whether this is a round number, and the other no farther from it than rounding takes one: 80
  /// for 83, and 24 for 23.8.
  public boolean isRoundingOf(Range other) {
    double half = halfLastDigit(nominal);
    double apart = Math.abs(nominal - other.nominal);
    return half > WHOLE
        ? apart <= Math.min(half, ABOUT_SLACK * Math.abs(nominal))
        : half == WHOLE && isBroken(other.nominal) && apart <= WHOLE;
  }

  private static boolean isBroken(double value) {
    return value != Math.rint(value);
  }

  /// How often the smaller number goes into the larger.
  public double ratio(Range other) {
    double small = Math.min(Math.abs(nominal), Math.abs(other.nominal));
    double large = Math.max(Math.abs(nominal), Math.abs(other.nominal));
    return small == 0 ? (large == 0 ? 1 : Double.POSITIVE_INFINITY) : large / small;
  }

  /// Half a unit of the last digit that is not zero: 50 for 1,200.
  private static double halfLastDigit(double value) {
    double whole = Math.abs(value);
    if (whole != Math.rint(whole) || whole == 0 || whole > 1e15) {
      return 0;
    }
    double unit = 1;
    while (whole % (unit * 10) == 0) {
      unit *= 10;
    }
    return unit / 2;
  }
}
