package dev.firsthand.mark.figure;

import dev.firsthand.text.WordTable;
import java.util.Set;

/// Numbers that state no quantity: keys, ages, names, numbers of lists, pronouns.
///
/// Dates and clock times are left out before, by the moments found.
final class LookAlikes {

  private static final Set<String> DEFINITE = Set.of("the", "these", "those", "that", "other");

  /// What follows `one` where it is no count: `one thing`, `one who`.
  private static final Set<String> ONE_OFS = WordTable.list(LookAlikes.class, "one-ofs");

  private LookAlikes() {}

  static boolean isOne(Run run, Quantity quantity) {
    return Keys.isOne(run, quantity)
        || Ages.isOne(run, quantity)
        || Labels.isOne(run, quantity)
        || isListNumber(run, quantity)
        || isPronoun(run, quantity)
        || isAnaphor(run, quantity)
        || isNothing(run, quantity);
  }

  /// `zero liability`, a way to say no; `degrees below zero`.
  private static boolean isNothing(Run run, Quantity quantity) {
    int before = quantity.numberFrom() - 1;
    boolean mark = run.is(before, "below") || run.is(before, "above");
    return run.is(quantity.numberFrom(), "zero")
        && (mark || quantity.unit() != null)
        && !quantity.is(Units.PERCENT);
  }

  /// `1.` before a point of a list.
  private static boolean isListNumber(Run run, Quantity quantity) {
    int at = quantity.numberFrom();
    int end = quantity.numberTo();
    boolean alone = at == 0 && (end == run.size() || run.is(end, ".") || run.is(end, ")"));
    boolean trailing =
        end + 1 >= run.size()
            && run.is(end, ".")
            && quantity.unit() == null
            && at > 0
            && run.is(at - 1, ".");
    return run.isNumber(at) && (alone || trailing);
  }

  /// `the two ran`, `all three`, `the top five`: people or things named before.
  private static boolean isAnaphor(Run run, Quantity quantity) {
    int before = quantity.from() - 1;
    boolean definite =
        run.isAny(before, DEFINITE)
            || (run.is(quantity.from(), "all") && quantity.from() < quantity.numberFrom());
    boolean word =
        run.isWord(quantity.numberFrom()) && quantity.numberTo() == quantity.numberFrom() + 1;
    boolean top = run.is(before, "top");
    return quantity.unit() == null && (top || (definite && word));
  }

  /// `one of the`, `one thing`, `the one`: words, not counts.
  private static boolean isPronoun(Run run, Quantity quantity) {
    int at = quantity.numberFrom();
    if (!run.is(at, "one") || quantity.numberTo() > at + 1 || quantity.is(Units.PERCENT)) {
      return false;
    }
    if (quantity.unit() == null || run.isAny(at + 1, ONE_OFS)) {
      return true;
    }
    boolean firm = quantity.from() < at;
    boolean time = Units.TIME.contains(run.lower(at + 1));
    boolean measure = quantity.counted() == null && !time;
    return !firm && !measure && !quantity.is(Units.PERSON);
  }
}
