package dev.firsthand.weigh.likeness;

import dev.firsthand.text.WordTable;
import dev.firsthand.weigh.figure.FigureMention;
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
@SuppressWarnings("EnumOrdinal") // what EnumMap does, without a box for every number
public final class FigureLikeness {

  /// The least likeness at which two mentions are one claim.
  public static final double THRESHOLD = 0.5;

  /// How far apart two values of one quantity may be.
  static final double FARTHEST_RATIO = 3;

  private static final Map<Trait, Double> SHIPPED = shipped();

  private final FigureTraits traits;
  private final double[] weights;

  public FigureLikeness(List<FigureMention> all) {
    this(all, SHIPPED);
  }

  public FigureLikeness(List<FigureMention> all, Map<Trait, Double> weights) {
    this.traits = new FigureTraits(all);
    this.weights = new double[Trait.values().length];
    weights.forEach((trait, weight) -> this.weights[trait.ordinal()] = weight);
  }

  /// A figure as the likeness of two is measured.
  public FigureProfile profile(FigureMention mention) {
    return traits.profile(mention);
  }

  public double of(FigureProfile a, FigureProfile b) {
    return canBeOne(a.mention(), b.mention()) ? share(evidence(a, b)) : 0;
  }

  /// @param counterparts whether the two are each other's counterpart
  public double of(double evidence, boolean counterparts) {
    return share(counterparts ? evidence + weight(Trait.COUNTERPARTS) : evidence);
  }

  /// How likely two are one at most, whether or not they are each other's counterpart.
  public double atMost(double evidence) {
    return Math.max(of(evidence, false), of(evidence, true));
  }

  /// The least evidence with which two may be one claim, if they are each other's counterpart.
  public double leastEvidence() {
    return -most(Trait.COUNTERPARTS);
  }

  /// @param trait may be none, which says nothing
  double weight(@Nullable Trait trait) {
    return trait == null ? 0 : weights[trait.ordinal()];
  }

  /// What a trait that may hold of a pair says for it at most.
  double most(Trait trait) {
    return Math.max(0, weight(trait));
  }

  /// What speaks for a pair that can be one less what speaks against it, as the logarithm of odds.
  public double evidence(FigureProfile a, FigureProfile b) {
    double[] found = FigureTraits.of(a, b);
    double sum = 0;
    for (int i = 0; i < found.length; i++) {
      sum += found[i] * weights[i];
    }
    return sum;
  }

  /// The traits of a pair that are not 0.
  public static Map<Trait, Double> traits(FigureProfile a, FigureProfile b) {
    double[] found = FigureTraits.of(a, b);
    Map<Trait, Double> traits = new EnumMap<>(Trait.class);
    for (Trait trait : Trait.values()) {
      if (found[trait.ordinal()] != 0) {
        traits.put(trait, found[trait.ordinal()]);
      }
    }
    return traits;
  }

  private static double share(double evidence) {
    return 1 / (1 + Math.exp(-evidence));
  }

  public static boolean canBeOne(FigureMention a, FigureMention b) {
    return sameUnit(a, b)
        && sameStart(a.since(), b.since())
        && !a.senses().ruleOut(b.senses())
        && canBeOneNumber(a, b);
  }

  private static boolean canBeOneNumber(FigureMention a, FigureMention b) {
    if (a.isSameNumber(b)) {
      return true;
    }
    if (a.isOtherSideOf(b) || a.victims().isOtherPartThan(b.victims())) {
      return false;
    }
    return a.account() == b.account() ? isOneInOneReport(a, b) : isOneOfTwoReports(a, b);
  }

  private static boolean isOneOfTwoReports(FigureMention a, FigureMention b) {
    if (a.range().agrees(b.range()) || a.mayBeRounded(b)) {
      return CommonGround.ofAgreeing(a, b);
    }
    return (a.isVague() && b.isVague()) || (isNear(a, b) && CommonGround.of(a, b));
  }

  /// A report gives one quantity two numbers only where one of them is no number ("dozens"), or
  /// where two parties put the same words to two numbers, each in a sentence of its own unless they
  /// count victims: "55 percent of her supporters say so, and 56 percent of his" is no dispute.
  private static boolean isOneInOneReport(FigureMention a, FigureMention b) {
    return a.range().agrees(b.range())
        ? a.isVague() != b.isVague()
        : a.isDisputedBy(b)
            && !a.words().counted().isEmpty()
            && a.words().counted().equals(b.words().counted())
            && isNear(a, b)
            && CommonGround.of(a, b)
            && (a.victims().isOne() || a.passage().start() != b.passage().start());
  }

  /// Whether numbers that do not agree may be values of one quantity, which does not jump at
  /// random.
  private static boolean isNear(FigureMention a, FigureMention b) {
    return a.range().ratio(b.range()) <= FARTHEST_RATIO;
  }

  /// Whether both can count the same things; "49 people" and "49 patrons" can, miles and hours not.
  private static boolean sameUnit(FigureMention a, FigureMention b) {
    return Objects.equals(a.unit(), b.unit()) || !(a.isMeasured() || b.isMeasured());
  }

  private static boolean sameStart(@Nullable String a, @Nullable String b) {
    return a == null || b == null || a.startsWith(b) || b.startsWith(a);
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
