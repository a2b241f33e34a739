package dev.firsthand.mark.figure;

import dev.firsthand.record.Mark.Figure.Scope;
import java.util.Set;

/// Tells what part a figure plays: the whole count, a part of it, a change, a rate, a rank, a
/// limit.
final class Scopes {

  private static final Set<String> CHANGES =
      Set.of(
          "rose",
          "fell",
          "increased",
          "decreased",
          "dropped",
          "grew",
          "gained",
          "lost",
          "plunged",
          "jumped",
          "climbed",
          "declined",
          "slipped",
          "surged",
          "soared",
          "tumbled",
          "shed",
          "added",
          "cut",
          "raised",
          "reduced",
          "by",
          "up",
          "down",
          "rise",
          "rising",
          "falling",
          "adding",
          "shedding",
          "increase",
          "shrank",
          "dipped",
          "ticked",
          "edged");

  private static final Set<String> CHANGE_NOUNS =
      Set.of(
          "increase",
          "decrease",
          "drop",
          "rise",
          "gain",
          "gains",
          "loss",
          "losses",
          "decline",
          "jump",
          "margin",
          "majority",
          "lead",
          "cut",
          "cuts",
          "more",
          "fewer",
          "less",
          "higher",
          "lower",
          "wider",
          "growth",
          "surge",
          "advantage",
          "hike",
          "raise",
          "additional",
          "victory",
          "faster",
          "larger");

  private static final Set<String> LIMITS =
      Set.of(
          "threshold",
          "target",
          "cap",
          "limit",
          "maximum",
          "minimum",
          "ceiling",
          "goal",
          "quota",
          "deadline",
          "window",
          "requirement",
          "floor");

  private static final Set<String> SUPERLATIVES =
      Set.of(
          "lowest",
          "highest",
          "worst",
          "best",
          "most",
          "first",
          "largest",
          "smallest",
          "biggest",
          "weakest",
          "strongest",
          "fewest",
          "deadliest",
          "lows",
          "low",
          "high",
          "highs",
          "record");

  private static final Set<String> PER =
      Set.of("per", "a", "an", "each", "every", "annually", "yearly", "/");

  private static final Set<String> SPEEDS = Set.of("mph", "kph", "knot", "mpg", "rpm");

  private Scopes() {}

  static Scope of(Run run, Quantity quantity) {
    int from = quantity.from();
    int to = quantity.to();
    if (isRank(run, quantity)) {
      return Scope.RANK;
    }
    if (run.isAny(to, LIMITS) || run.isAny(to - 1, LIMITS) || isCeiling(run, from)) {
      return Scope.THRESHOLD;
    }
    if (quantity.is(Units.PERCENTAGE_POINT)
        || run.isAny(to, CHANGE_NOUNS)
        || run.isAny(to - 1, CHANGE_NOUNS)
        || run.isAny(from - 1, CHANGES)
        || run.isAny(quantity.numberFrom() - 1, CHANGES)) {
      return Scope.INCREMENT;
    }
    if (isRate(run, quantity)) {
      return Scope.RATE;
    }
    return isSubset(run, quantity) ? Scope.SUBSET : Scope.TOTAL;
  }

  private static boolean isCeiling(Run run, int from) {
    return (run.is(from, "up") && run.is(from + 1, "to"))
        || (run.is(from, "as") && (run.is(from + 1, "much") || run.is(from + 1, "high")))
        || (run.is(from, "at") && run.is(from + 1, "most"))
        || run.is(from, "upwards");
  }

  private static boolean isRank(Run run, Quantity quantity) {
    if (run.isAny(quantity.numberFrom() - 1, LookAlikes.RANKS)) {
      return true;
    }
    boolean time = quantity.unit() != null && Units.TIME.contains(quantity.unit());
    boolean superlative =
        run.isAny(quantity.to(), SUPERLATIVES) || run.isAny(quantity.to() - 1, SUPERLATIVES);
    if (time && !superlative && run.is(quantity.from() - 1, "in")) {
      for (int at = quantity.from() - 2; at > quantity.from() - 9 && !superlative; at--) {
        superlative = run.isAny(at, SUPERLATIVES);
      }
    }
    return time && superlative;
  }

  private static boolean isRate(Run run, Quantity quantity) {
    boolean per =
        run.isAny(quantity.to(), PER)
            && (run.is(quantity.to(), "per")
                || run.is(quantity.to(), "annually")
                || isUnit(run, quantity.to() + 1));
    return per
        || quantity.is(Units.PERCENT)
        || (quantity.unit() != null && SPEEDS.contains(quantity.unit()));
  }

  private static boolean isUnit(Run run, int at) {
    return Units.TIME.contains(run.lower(at))
        || Nouns.isPerson(run.lower(at))
        || run.is(at, "barrel")
        || run.is(at, "gallon")
        || run.is(at, "share")
        || run.is(at, "pound");
  }

  private static boolean isSubset(Run run, Quantity quantity) {
    boolean ofThe =
        run.is(quantity.to(), "of")
            && (run.is(quantity.to() + 1, "the")
                || run.is(quantity.to() + 1, "its")
                || run.is(quantity.to() + 1, "them")
                || run.is(quantity.to() + 1, "those")
                || run.is(quantity.to() + 1, "their")
                || run.is(quantity.to() + 1, "whom"));
    return ofThe
        || run.is(quantity.from() - 1, "including")
        || run.is(quantity.from() - 1, "among")
        || run.is(quantity.numberTo(), "other")
        || run.is(quantity.numberTo(), "remaining");
  }
}
