package dev.firsthand.mark.figure;

import dev.firsthand.text.Token;
import java.util.Set;

/// Numbers that state no quantity: ages, addresses, names, ordinals, list numbers, keys.
///
/// Dates and clock times are left out before, by the moments found.
final class LookAlikes {

  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "s", "'s");

  /// Nouns that a number behind them names, in small letters too.
  private static final Set<String> LABELS =
      Set.of(
          "article",
          "section",
          "chapter",
          "page",
          "pages",
          "no",
          "number",
          "room",
          "channel",
          "flight",
          "amendment",
          "proposition",
          "title",
          "route",
          "highway",
          "interstate",
          "resolution",
          "game",
          "phase",
          "grade",
          "act",
          "bill",
          "measure",
          "psalm",
          "verse",
          "column",
          "line",
          "week",
          "day",
          "super",
          "type",
          "part",
          "volume",
          "vol",
          "version",
          "episode",
          "season",
          "group",
          "building",
          "apartment",
          "suite",
          "level",
          "form",
          "schedule",
          "point",
          "fortune",
          "district",
          "unit",
          "ward",
          "precinct",
          "exhibit",
          "count",
          "apollo",
          "formula",
          "gate",
          "terminal");

  /// Nouns whose number is a rank.
  static final Set<String> RANKS = Set.of("category", "magnitude", "tier");

  private static final Set<String> STREETS =
      Set.of(
          "street",
          "st",
          "avenue",
          "ave",
          "road",
          "rd",
          "boulevard",
          "blvd",
          "lane",
          "drive",
          "place",
          "square",
          "court",
          "plaza",
          "parkway",
          "downing",
          "highway",
          "terrace",
          "way");

  private static final Set<String> GLUE =
      Set.of("/", "_", "@", "#", "=", "&", ".", ":", "*", "\\", "~");

  private static final Set<String> ONE_OFS =
      Set.of(
          "day",
          "thing",
          "way",
          "side",
          "time",
          "another",
          "point",
          "such",
          "reason",
          "more",
          "hand",
          "who",
          "that",
          "which",
          "of",
          "can",
          "is",
          "was",
          "could",
          "would",
          "should",
          "might",
          "question",
          "example",
          "place",
          "step",
          "year",
          "problem",
          "word",
          "moment",
          "night",
          "morning");

  private LookAlikes() {}

  static boolean isOne(Run run, Quantity quantity) {
    int at = quantity.numberFrom();
    return isGlued(run, quantity)
        || isOrdinal(run, quantity.numberTo())
        || isAge(run, quantity)
        || isAddress(run, quantity)
        || isLabel(run, quantity)
        || isModel(run, quantity)
        || isListNumber(run, quantity)
        || isPronoun(run, quantity)
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

  private static boolean isOrdinal(Run run, int end) {
    return run.isAny(end, ORDINALS) && run.touches(end - 1) && run.isNumber(end - 1);
  }

  /// `, 48,`, `aged 5`, `25-year-old`, `48 years old`, `age of 21`, `over 50`.
  private static boolean isAge(Run run, Quantity quantity) {
    int at = quantity.numberFrom();
    int end = quantity.numberTo();
    if (run.is(at - 1, "aged")
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
            && run.isCapitalised(at - 2)
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
    if (run.isAny(before, LABELS)
        && (run.isCapitalised(before) || quantity.unit() == null || run.isNumber(before + 1))) {
      return !countsPeopleOrMeasures(quantity);
    }
    boolean word = run.isWord(quantity.numberFrom());
    boolean name = run.isName(before) && before > 0 && !Counted.STOPS.contains(run.lower(before));
    return name
        && (word ? run.isCapitalised(quantity.numberFrom()) : !isLowerPlural(run, quantity))
        && !countsPeopleOrMeasures(quantity);
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
