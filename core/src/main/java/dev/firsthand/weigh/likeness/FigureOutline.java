package dev.firsthand.weigh.likeness;

import dev.firsthand.record.Mark.Figure.Approx;
import dev.firsthand.record.Mark.Figure.Scope;
import dev.firsthand.weigh.account.Range;
import dev.firsthand.weigh.figure.FigureMention;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The little of a figure that is read for far more pairs than are compared: whether two surely can
/// not be one, and what at most speaks for them beside words and names. It stands in one place of
/// memory, where the figure itself is spread over many.
final class FigureOutline {

  private static final double DOZEN = 12;

  private final double nominal;
  private final double size;
  private final double logarithm;
  private final double expectedLow;
  private final double expectedHigh;
  private final double low;
  private final double high;
  private final long senses;
  private final boolean hedged;
  private final boolean distinctive;
  private final boolean running;
  private final boolean sourced;
  private final boolean measured;
  private final boolean onlyOfUnit;
  private final Approx approx;
  private final Scope scope;
  private final @Nullable String unit;

  /// @param onlyOfUnit whether its report gives no other number in its unit
  FigureOutline(FigureMention mention, boolean onlyOfUnit) {
    this.onlyOfUnit = onlyOfUnit;
    Range range = mention.range();
    nominal = range.nominal();
    size = Math.abs(nominal);
    logarithm = Math.log(size);
    expectedLow = range.expectedLow();
    expectedHigh = range.expectedHigh();
    low = range.low();
    high = range.high();
    senses = mention.senses().bits();
    hedged = isHedged(mention);
    distinctive = !mention.isVague() && isDistinctive(nominal);
    running = mention.isRunningCount();
    sourced = !mention.sourceWords().isEmpty();
    measured = mention.isMeasured();
    approx = mention.figure().approx();
    scope = mention.figure().scope();
    unit = mention.unit();
  }

  /// Whether unit, sense or size rules out that two are one; where not, [FigureLikeness] may yet.
  boolean isApartFrom(FigureOutline other) {
    return ((measured || other.measured) && !isOfUnit(other))
        || (senses != 0 && other.senses != 0 && (senses & other.senses) == 0)
        || isFarFrom(other);
  }

  private boolean isFarFrom(FigureOutline other) {
    return Math.max(size, other.size) > FigureLikeness.FARTHEST_RATIO * Math.min(size, other.size)
        && !agrees(other)
        && !(isVague() && other.isVague());
  }

  private boolean agrees(FigureOutline other) {
    return expectedLow <= other.expectedHigh && other.expectedLow <= expectedHigh;
  }

  private boolean isVague() {
    return approx == Approx.VAGUE;
  }

  private boolean isOfUnit(FigureOutline other) {
    return Objects.equals(unit, other.unit);
  }

  /// The evidence of [FigureLikeness] for this and a later figure, words and names left out, or
  /// more than that where it takes long to tell.
  double mostBesideWords(FigureOutline later, FigureLikeness likeness) {
    double most = likeness.weight(Trait.ALWAYS) + numbers(later, likeness) + units(later, likeness);
    if (isOfSenseOf(later)) {
      most += likeness.weight(Trait.SAME_SENSE);
    }
    if (sourced && later.sourced) {
      most += likeness.most(Trait.SAME_SOURCE);
    }
    return most + likeness.weight(scopes(later));
  }

  private double numbers(FigureOutline later, FigureLikeness likeness) {
    if (isVague() == later.isVague() && Range.isSame(nominal, later.nominal)) {
      return likeness.weight(sameNumber())
          + (isHedgedLike(later) ? likeness.weight(Trait.SAME_HEDGE) : 0);
    }
    double most = likeness.most(Trait.OTHER_SOURCE);
    if (agrees(later)) {
      return most + likeness.weight(Trait.AGREEING_NUMBERS);
    }
    most += likeness.most(Trait.NEAR_NUMBERS);
    if (running && later.running) {
      return most + likeness.most(Trait.MOVED);
    }
    double farness = Math.abs(logarithm - later.logarithm);
    return low > later.high || later.low > high
        ? most + likeness.weight(Trait.FARNESS) * farness
        : most;
  }

  private double units(FigureOutline later, FigureLikeness likeness) {
    return likeness.weight(units(later))
        + (isOnlyOfUnitOf(later) ? likeness.weight(Trait.ONLY_OF_UNIT) : 0);
  }

  boolean isOfSenseOf(FigureOutline other) {
    return senses != 0 && senses == other.senses;
  }

  /// What it says if another gives the same number.
  Trait sameNumber() {
    return distinctive ? Trait.SAME_RARE_NUMBER : Trait.SAME_NUMBER;
  }

  boolean isHedgedLike(FigureOutline other) {
    return hedged && approx == other.approx;
  }

  /// What the units of both say, if both have one.
  @Nullable Trait units(FigureOutline other) {
    if (unit == null || other.unit == null) {
      return null;
    }
    return isOfUnit(other) ? Trait.SAME_UNIT : Trait.OTHER_UNIT;
  }

  boolean isOnlyOfUnitOf(FigureOutline other) {
    return onlyOfUnit && other.onlyOfUnit && unit != null && isOfUnit(other);
  }

  /// What the scopes of both say, if anything.
  @Nullable Trait scopes(FigureOutline other) {
    if (scope == other.scope) {
      return isPointed(scope) ? Trait.SAME_SCOPE : null;
    }
    return isAmount(scope) && isAmount(other.scope) ? null : Trait.OTHER_SCOPE;
  }

  /// A number that hardly turns up twice by chance: over a dozen, and not only one digit and zeros.
  private static boolean isDistinctive(double number) {
    double digits = Math.abs(number);
    while (digits >= 10 && digits % 10 == 0) {
      digits /= 10;
    }
    return digits != Math.rint(digits) || (digits >= 10 && Math.abs(number) > DOZEN);
  }

  /// A total, a subset and a threshold can be told of the same quantity; a rate or a rank cannot.
  private static boolean isAmount(Scope scope) {
    return switch (scope) {
      case TOTAL, SUBSET, THRESHOLD -> true;
      case INCREMENT, RATE, RANK -> false;
    };
  }

  private static boolean isPointed(Scope scope) {
    return switch (scope) {
      case RANK, THRESHOLD -> true;
      case TOTAL, SUBSET, INCREMENT, RATE -> false;
    };
  }

  private static boolean isHedged(FigureMention mention) {
    return switch (mention.figure().approx()) {
      case ABOUT, OVER, UNDER -> true;
      case EXACTLY, RANGE, VAGUE -> false;
    };
  }
}
