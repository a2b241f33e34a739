package dev.firsthand.mark.figure;

import dev.firsthand.text.Token;
import java.util.Set;

/// Numbers that state no quantity: ages, addresses, names, ordinals, list numbers, keys.
///
/// Dates and clock times are left out before, by the moments found.
final class LookAlikes {

  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "s", "'s");

  /// Nouns that a number behind them names, in small letters too.
  private static final Set<String> LABELS = Words.of("labels");

  /// Nouns whose number is a rank.
  static final Set<String> RANKS = Set.of("category", "magnitude", "tier");

  private static final Set<String> DEFINITE = Set.of("the", "these", "those", "that", "other");

  private static final Set<String> STREETS = Words.of("streets");

  private static final Set<String> GLUE =
      Set.of("'", "’", "‘", "/", "_", "@", "#", "=", "&", ".", ":", "*", "\\", "~");

  private static final Set<String> ONE_OFS = Words.of("one-ofs");

  /// No chain needs to be followed further to be known as one.
  private static final int CHAIN = 6;

  private LookAlikes() {}

  static boolean isOne(Run run, Quantity quantity) {
    int at = quantity.numberFrom();
    return isGlued(run, quantity)
        || isChained(run, quantity)
        || isConversion(run, quantity)
        || run.get(at).text().equals("911")
        || isOrdinal(run, quantity.numberTo())
        || isAge(run, quantity)
        || isAddress(run, quantity)
        || isLabel(run, quantity)
        || isModel(run, quantity)
        || isListNumber(run, quantity)
        || isPronoun(run, quantity)
        || isAnaphor(run, quantity)
        || (run.is(at, "zero") && quantity.unit() != null && !quantity.is(Units.PERCENT));
  }

  /// Part of an address, a key or a telephone number.
  private static boolean isGlued(Run run, Quantity quantity) {
    int at = quantity.numberFrom();
    int end = quantity.numberTo();
    if (quantity.isMoney() && quantity.from() < at) {
      return false;
    }
    boolean before =
        at > 0
            && run.touches(at - 1)
            && (run.isAny(at - 1, GLUE)
                || (run.isWord(at - 1) && run.isNumber(at))
                || (run.isHyphen(at - 1) && at > 1 && run.touches(at - 2) && isKey(run, at - 2)));
    boolean behind =
        run.touches(end - 1)
            && ((run.is(end, "(") && run.has(end + 1) && run.lower(end + 1).length() == 1)
                || (run.is(end, "/") && !run.is(end + 1, "hour"))
                || run.is(end, "_")
                || run.is(end, "@")
                || run.is(end, ":"));
    Token number = run.get(at);
    boolean key =
        number.isNumber()
            && number.text().indexOf(',') < 0
            && number.text().indexOf('.') < 0
            && number.text().length() > 7;
    boolean bareSuffix =
        end == at + 1
            && run.isNumber(at)
            && run.touches(at)
            && run.isWord(end)
            && quantity.unit() != null
            && quantity.counted() != null
            && quantity.counted().from() == end;
    return before || behind || key || bareSuffix;
  }

  /// A word or a number of a chain such as `COVID-19` or `555-0100-3`.
  private static boolean isKey(Run run, int at) {
    return run.isCapitalised(at)
        || (run.isNumber(at)
            && ((at > 1 && run.isHyphen(at - 1) && run.touches(at - 1))
                || (run.get(at).text().length() > 2 && run.get(at).text().charAt(0) == '0')));
  }

  /// Numbers in a chain of three or more: `720-644-4012`, `+91-720`.
  private static boolean isChained(Run run, Quantity quantity) {
    int at = quantity.numberFrom();
    while (isJoined(run, at - 1) && at > quantity.numberFrom() - CHAIN) {
      at -= 2;
    }
    int links = 0;
    while (isJoined(run, at + 1) && links < CHAIN) {
      at += 2;
      links++;
    }
    return links > 1 || (links == 1 && run.is(at - 2 * links - 1, "+"));
  }

  private static boolean isJoined(Run run, int hyphen) {
    return run.isHyphen(hyphen)
        && run.isNumber(hyphen - 1)
        && run.isNumber(hyphen + 1)
        && run.touches(hyphen - 1)
        && run.touches(hyphen);
  }

  /// An amount repeated in a second unit: `130mph (209kph)`.
  private static boolean isConversion(Run run, Quantity quantity) {
    int before = quantity.from() - 1;
    return run.is(before, "(")
        && run.is(quantity.to(), ")")
        && quantity.counted() == null
        && quantity.unit() != null
        && !quantity.is(Units.PERCENT)
        && isAmountBefore(run, before);
  }

  /// Whether a number stands a few tokens before the bracket: the amount that it repeats.
  private static boolean isAmountBefore(Run run, int bracket) {
    for (int at = bracket - 1; at >= bracket - 4; at--) {
      if (run.isNumber(at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOrdinal(Run run, int end) {
    return run.isAny(end, ORDINALS) && run.touches(end - 1) && run.isNumber(end - 1);
  }

  /// `, 48,`, `aged 5`, `25-year-old`, `48 years old`, `age of 21`, `over 50`.
  private static boolean isAge(Run run, Quantity quantity) {
    int at = quantity.numberFrom();
    int end = quantity.numberTo();
    boolean second = run.is(at - 1, "and") && run.isNumber(at - 2) && run.is(at - 4, "ages");
    if (second
        || run.is(at - 1, "aged")
        || run.is(at - 1, "age")
        || run.is(at - 1, "ages")
        || (run.is(at - 1, "of") && (run.is(at - 2, "age") || run.is(at - 2, "ages")))) {
      return true;
    }
    int old = quantity.to();
    if ((run.isHyphen(old) && run.is(old + 1, "old"))
        || run.is(old, "old")
        || run.is(old, "olds")
        || (run.is(old, "of") && run.is(old + 1, "age"))) {
      return true;
    }
    Double value = quantity.value();
    boolean small =
        value != null && value < 120 && value == Math.rint(value) && quantity.unit() == null;
    boolean apposition =
        run.is(at - 1, ",")
            && (run.isCapitalised(at - 2) || Nouns.isPerson(run.lower(at - 2)))
            && (run.is(end, ",")
                || run.is(end, ".")
                || run.is(end, ";")
                || run.is(end, "and")
                || end == run.size());
    boolean limit =
        small
            && quantity.from() < at
            && run.isNumber(at)
            && value != null
            && value >= 10
            && (run.is(quantity.from() - 1, "are")
                || run.is(quantity.from() - 1, "those")
                || run.is(quantity.from() - 1, "is")
                || Nouns.isPerson(run.lower(quantity.from() - 1)))
            && (run.is(quantity.from(), "over") || run.is(quantity.from(), "under"));
    return (small && apposition) || limit;
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
    if (run.isAny(before, LABELS) && run.isNumber(before + 1)) {
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

  /// `the two ran`, `all three`: people or things named before.
  private static boolean isAnaphor(Run run, Quantity quantity) {
    int before = quantity.from() - 1;
    boolean definite =
        run.isAny(before, DEFINITE)
            || (run.is(quantity.from(), "all") && quantity.from() < quantity.numberFrom());
    return quantity.unit() == null
        && definite
        && run.isWord(quantity.numberFrom())
        && quantity.numberTo() == quantity.numberFrom() + 1;
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
    return !firm && !quantity.is(Units.PERSON) && !quantity.isMoney();
  }
}
