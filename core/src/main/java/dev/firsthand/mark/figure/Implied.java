package dev.firsthand.mark.figure;

import dev.firsthand.text.WordTable;
import java.util.Set;

/// Gives a number the unit that its neighbours imply: `430 freed`, `a country of 9.5 million`,
/// `passed 216-212`, `Category 3`.
final class Implied {

  private static final Set<String> POPULATED = WordTable.list(Implied.class, "populated");

  private static final Set<String> AUXILIARIES = WordTable.list(Implied.class, "auxiliaries");

  private static final Set<String> HARMING =
      Set.of("killing", "wounding", "injuring", "detaining", "arresting");

  private static final Set<String> VOTING = WordTable.list(Implied.class, "voting");

  /// How far from a pair of numbers the word that makes it a vote may stand.
  private static final int REACH = 10;

  private Implied() {}

  static Quantity unit(Run run, Quantity quantity) {
    int before = quantity.numberFrom() - 1;
    if (run.isAny(before, Labels.RANKS)) {
      return quantity.rank(before, run.lower(before));
    }
    if (quantity.unit() != null) {
      return quantity;
    }
    if (isPeople(run, quantity)) {
      return quantity.withUnit(Units.PERSON);
    }
    return isVote(run, quantity) ? quantity.withUnit("vote") : quantity;
  }

  private static boolean isPeople(Run run, Quantity quantity) {
    int behind = quantity.to();
    while (run.isAny(behind, AUXILIARIES)) {
      behind++;
    }
    int before = quantity.from() - 1;
    return Nouns.isPersonVerb(run.lower(behind))
        || Nouns.isPersonVerb(run.lower(before))
        || run.isAny(before, HARMING)
        || isPopulation(run, quantity);
  }

  /// `a country of 9.5 million`.
  static boolean isPopulation(Run run, Quantity quantity) {
    int before = quantity.from() - 1;
    return run.is(before, "of")
        && run.isAny(before - 1, POPULATED)
        && quantity.counted() == null
        && (quantity.unit() == null || quantity.is(Units.PERSON));
  }

  /// One of two bare numbers, the larger first, near a word of voting.
  private static boolean isVote(Run run, Quantity quantity) {
    int before = quantity.numberFrom() - 1;
    int behind = quantity.numberTo();
    boolean first = isLink(run, behind) && run.isNumber(behind + 1);
    boolean second = isLink(run, before) && run.isNumber(before - 1);
    if (!first && !second) {
      return false;
    }
    for (int at = before - REACH; at < behind + REACH; at++) {
      if (run.isAny(at, VOTING)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLink(Run run, int at) {
    return run.isHyphen(at) || run.is(at, "to");
  }
}
