package dev.firsthand.mark.figure;

import dev.firsthand.text.WordTable;
import java.util.Set;

/// Numbers that name something: articles of law, roads, houses, models.
final class Labels {

  /// Nouns that a number behind them names, in small letters too.
  private static final Set<String> LABELS = WordTable.list(Labels.class, "labels");

  /// Nouns whose number is a rank.
  static final Set<String> RANKS = Set.of("category", "magnitude", "tier");

  /// What is counted by words behind it, and what stands before that.
  private static final Set<String> STAGES = WordTable.list(Labels.class, "stages");

  private static final Set<String> BEFORE_STAGES = WordTable.list(Labels.class, "before-stages");

  private static final Set<String> STREETS = WordTable.list(Labels.class, "streets");

  private Labels() {}

  static boolean isOne(Run run, Quantity quantity) {
    return isAddress(run, quantity) || isLabel(run, quantity) || isModel(run, quantity);
  }

  /// `10 Downing St.`, `888 Bestgate Road`.
  private static boolean isAddress(Run run, Quantity quantity) {
    int end = quantity.numberTo();
    if (!run.isNumber(quantity.numberFrom()) || quantity.from() < quantity.numberFrom()) {
      return false;
    }
    for (int i = end; i < end + 4 && run.isCapitalised(i); i++) {
      if ((run.isAny(i, STREETS) && i > end) || run.is(i, "downing")) {
        return true;
      }
    }
    return false;
  }

  /// `Article 50`, `Route 91`, `Amendment Four`, `Boeing 737`.
  private static boolean isLabel(Run run, Quantity quantity) {
    int before = quantity.numberFrom() - 1;
    if (quantity.from() < quantity.numberFrom()
        || quantity.isMoney()
        || quantity.is(Units.PERCENT)) {
      return false;
    }
    if (run.is(before, ".")) {
      before--;
    }
    if (run.isAny(before, RANKS)) {
      return false;
    }
    if (isPlace(run, quantity, before)) {
      return true;
    }
    if (run.isAny(before, LABELS) && run.isNumber(quantity.numberFrom())) {
      return (before > 0 && run.isCapitalised(before)) || !countsPeopleOrMeasures(quantity);
    }
    if (isOfName(run, before)) {
      return true;
    }
    boolean word = run.isWord(quantity.numberFrom());
    boolean name = run.isName(before) && before > 0 && !Counted.STOPS.contains(run.lower(before));
    return name
        && (word ? run.isCapitalised(quantity.numberFrom()) : !isLowerPlural(run, quantity))
        && !countsPeopleOrMeasures(quantity);
  }

  /// `in year two`, `phase three`, but `that day two men left`.
  private static boolean isPlace(Run run, Quantity quantity, int before) {
    return run.isAny(before, STAGES)
        && run.isAny(before - 1, BEFORE_STAGES)
        && run.isWord(quantity.numberFrom())
        && quantity.numberTo() == quantity.numberFrom() + 1;
  }

  /// `Gang of Eight`, `Caption 3 of 10`.
  private static boolean isOfName(Run run, int before) {
    boolean named = run.isCapitalised(before - 1) && run.isCapitalised(before + 1);
    boolean place = run.isNumber(before - 1) && run.isCapitalised(before - 2);
    return run.is(before, "of") && (named || place);
  }

  /// `787 Dreamliner`, `COVID -19`: the number of a model.
  private static boolean isModel(Run run, Quantity quantity) {
    int at = quantity.numberFrom();
    Counted counted = quantity.counted();
    if (!run.isNumber(at) || quantity.numberTo() > at + 1 || quantity.from() < at) {
      return false;
    }
    boolean named =
        counted != null
            && counted.from() == at + 1
            && run.isCapitalised(at + 1)
            && run.get(at).text().indexOf(',') < 0
            && !Nouns.isPlural(run.lower(counted.to() - 1))
            && !quantity.is(Units.PERSON);
    return named || (run.isHyphen(at - 1) && run.touches(at - 1) && run.isShout(at - 2));
  }

  private static boolean countsPeopleOrMeasures(Quantity quantity) {
    return quantity.is(Units.PERSON) || (quantity.unit() != null && quantity.counted() == null);
  }

  private static boolean isLowerPlural(Run run, Quantity quantity) {
    Counted counted = quantity.counted();
    return counted != null
        && !run.isCapitalised(counted.to() - 1)
        && Nouns.isPlural(run.lower(counted.to() - 1));
  }
}
