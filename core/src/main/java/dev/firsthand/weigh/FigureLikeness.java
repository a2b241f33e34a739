package dev.firsthand.weigh;

import dev.firsthand.text.WordTable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Tells how likely two figures speak of the same quantity, 0 (they cannot) to 1.
///
/// Some things rule a pair out: another unit, another sense (killed, injured), another starting
/// point, and numbers of one report that contradict each other. For the rest a logistic function of
/// a few traits decides. An equal number is strong evidence, the more digits it has the stronger;
/// words are weighed by how rare they are among the story's figures; figures that differ need the
/// words to match almost wholly, since a false conflict does more harm than a missed one.
final class FigureLikeness {

  /// The least likeness at which two mentions are one claim.
  static final double THRESHOLD = 0.5;

  /// How far apart two values of one quantity may be.
  private static final double FARTHEST_RATIO = 3;

  private static final Map<Trait, Double> SHIPPED = shipped();

  private final FigureTraits traits;
  private final Map<Trait, Double> weights;

  FigureLikeness(List<FigureMention> all) {
    this(all, SHIPPED);
  }

  FigureLikeness(List<FigureMention> all, Map<Trait, Double> weights) {
    this.traits = new FigureTraits(all);
    this.weights = weights;
  }

  double of(FigureMention a, FigureMention b) {
    return canBeOne(a, b) ? share(evidence(a, b)) : 0;
  }

  /// The same for two that are each other's counterpart.
  double ofCounterparts(FigureMention a, FigureMention b) {
    return share(evidence(a, b) + weights.getOrDefault(Trait.COUNTERPARTS, 0.0));
  }

  /// What speaks for a pair that can be one less what speaks against it, as the logarithm of odds.
  double evidence(FigureMention a, FigureMention b) {
    double sum = 0;
    for (Map.Entry<Trait, Double> trait : traits.of(a, b).entrySet()) {
      sum += trait.getValue() * weights.getOrDefault(trait.getKey(), 0.0);
    }
    return sum;
  }

  private static double share(double evidence) {
    return 1 / (1 + Math.exp(-evidence));
  }

  static boolean canBeOne(FigureMention a, FigureMention b) {
    return sameUnit(a, b)
        && sameStart(a.figure().since(), b.figure().since())
        && !otherSenses(a, b)
        && canBeOneNumber(a, b);
  }

  private static boolean canBeOneNumber(FigureMention a, FigureMention b) {
    if (a.isSameNumber(b)) {
      return true;
    }
    if (a.isOtherSideOf(b) || a.isOfTheRest() != b.isOfTheRest() || isPart(a, b)) {
      return false;
    }
    return a.account() == b.account()
        ? isOneInOneReport(a, b)
        : a.range().agrees(b.range()) || isNear(a, b) || (a.isVague() && b.isVague());
  }

  /// Whether one counts a part of the victims whom the other counts.
  private static boolean isPart(FigureMention a, FigureMention b) {
    return a.isRunningCount() && b.isRunningCount() && (a.isKnownPartOf(b) || b.isKnownPartOf(a));
  }

  /// A report gives one quantity two numbers only where one of them is no number ("dozens"), or
  /// where two parties put the same words to two numbers.
  private static boolean isOneInOneReport(FigureMention a, FigureMention b) {
    return a.range().agrees(b.range())
        ? a.isVague() != b.isVague()
        : a.isDisputedBy(b) && !a.core().isEmpty() && a.core().equals(b.core()) && isNear(a, b);
  }

  /// Whether numbers that do not agree may be values of one quantity, which does not jump at
  /// random.
  private static boolean isNear(FigureMention a, FigureMention b) {
    return a.range().ratio(b.range()) <= FARTHEST_RATIO;
  }

  /// Whether both can count the same things; "49 people" and "49 patrons" can, miles and hours not.
  private static boolean sameUnit(FigureMention a, FigureMention b) {
    return Objects.equals(a.figure().unit(), b.figure().unit())
        || !(a.isMeasured() || b.isMeasured());
  }

  private static boolean sameStart(@Nullable String a, @Nullable String b) {
    return a == null || b == null || a.startsWith(b) || b.startsWith(a);
  }

  private static boolean otherSenses(FigureMention a, FigureMention b) {
    return !a.senses().isEmpty()
        && !b.senses().isEmpty()
        && Collections.disjoint(a.senses(), b.senses());
  }

  private static Map<Trait, Double> shipped() {
    Map<Trait, Double> weights = new EnumMap<>(Trait.class);
    for (String line : WordTable.lines(FigureLikeness.class, "likeness.txt")) {
      int blank = line.indexOf(' ');
      weights.put(
          Trait.valueOf(line.substring(0, blank).toUpperCase(Locale.ROOT)),
          Double.valueOf(line.substring(blank + 1)));
    }
    return Collections.unmodifiableMap(weights);
  }
}
