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

  FigureOutline(FigureProfile profile) {
    FigureMention mention = profile.mention();
    Range range = mention.range();
    nominal = range.nominal();
    size = Math.abs(nominal);
    logarithm = Math.log(size);
    expectedLow = range.expectedLow();
    expectedHigh = range.expectedHigh();
    low = range.low();
    high = range.high();
    senses = mention.senses().bits();
    hedged = FigureTraits.isHedged(mention);
    distinctive = !mention.isVague() && FigureTraits.isDistinctive(nominal);
    running = mention.isRunningCount();
    sourced = !mention.sourceWords().isEmpty();
    measured = mention.isMeasured();
    onlyOfUnit = profile.onlyOfUnit();
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
    if (senses != 0 && senses == later.senses) {
      most += likeness.weight(Trait.SAME_SENSE);
    }
    if (sourced && later.sourced) {
      most += likeness.most(Trait.SAME_SOURCE);
    }
    if (scope == later.scope) {
      most += FigureTraits.isPointed(scope) ? likeness.weight(Trait.SAME_SCOPE) : 0;
    } else if (!FigureTraits.isSameScope(scope, later.scope)) {
      most += likeness.weight(Trait.OTHER_SCOPE);
    }
    return most;
  }

  private double numbers(FigureOutline later, FigureLikeness likeness) {
    if (isVague() == later.isVague() && Range.isSame(nominal, later.nominal)) {
      return likeness.weight(distinctive ? Trait.SAME_RARE_NUMBER : Trait.SAME_NUMBER)
          + (hedged && approx == later.approx ? likeness.weight(Trait.SAME_HEDGE) : 0);
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
    if (unit == null || later.unit == null) {
      return 0;
    }
    if (!isOfUnit(later)) {
      return likeness.weight(Trait.OTHER_UNIT);
    }
    boolean only = onlyOfUnit && later.onlyOfUnit;
    return likeness.weight(Trait.SAME_UNIT) + (only ? likeness.weight(Trait.ONLY_OF_UNIT) : 0);
  }
}
