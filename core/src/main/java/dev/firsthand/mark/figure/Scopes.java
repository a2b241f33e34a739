package dev.firsthand.mark.figure;

import dev.firsthand.record.Mark.Figure.Scope;
import dev.firsthand.text.WordTable;
import java.util.Set;

/// Tells what part a figure plays: the whole count, a part of it, a change, a rate, a rank, a
/// limit.
final class Scopes {

  private static final Set<String> CHANGES = WordTable.list(Scopes.class, "changes");

  private static final Set<String> CHANGE_NOUNS = WordTable.list(Scopes.class, "change-nouns");

  private static final Set<String> LIMITS = WordTable.list(Scopes.class, "limits");

  private static final Set<String> SUPERLATIVES = WordTable.list(Scopes.class, "superlatives");

  private static final Set<String> PER = WordTable.list(Scopes.class, "per");

  private static final Set<String> SPEEDS = Set.of("mph", "kph", "knot", "mpg", "rpm");

  /// How far before `by` the word of change may stand, in tokens.
  private static final int REACH = 6;

  private Scopes() {}

  /// Whether a word such as `rose` stands at `at`.
  static boolean isChange(Run run, int at) {
    return run.isAny(at, CHANGES);
  }

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
        || run.isAny(quantity.numberFrom() - 1, CHANGES)
        || isCompared(run, to)
        || isChangedBy(run, quantity)) {
      return Scope.INCREMENT;
    }
    if (isRate(run, quantity)) {
      return Scope.RATE;
    }
    return isSubset(run, quantity) ? Scope.SUBSET : Scope.TOTAL;
  }

  /// `four more than at noon`.
  private static boolean isCompared(Run run, int to) {
    int than = run.is(to, "than") ? to : to + 1;
    return run.is(than, "than")
        && (run.is(than - 1, "more") || run.is(than - 1, "fewer") || run.is(than - 1, "less"));
  }

  /// `fell by 10,000`, `a fall in output by 3 percent`: the change stands a little before `by`.
  private static boolean isChangedBy(Run run, Quantity quantity) {
    int by = quantity.from() - 1;
    if (!run.is(by, "by")) {
      return false;
    }
    for (int at = by - 1; at >= by - REACH; at--) {
      if (run.isAny(at, CHANGES) || run.isAny(at, CHANGE_NOUNS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCeiling(Run run, int from) {
    return (run.is(from, "up") && run.is(from + 1, "to"))
        || (run.is(from, "as") && (run.is(from + 1, "much") || run.is(from + 1, "high")))
        || (run.is(from, "at") && run.is(from + 1, "most"))
        || run.is(from, "upwards");
  }

  private static boolean isRank(Run run, Quantity quantity) {
    if (run.isAny(quantity.numberFrom() - 1, Labels.RANKS)) {
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
