package dev.firsthand.mark.figure;

import java.util.Set;

/// Numbers that are somebody's age: `, 48,`, `aged 5`, `25-year-old`, `age of 21`, `those over 50`.
final class Ages {

  private static final int OLDEST = 120;
  private static final int YOUNGEST_LIMIT = 10;

  private static final Set<String> OLDER =
      Set.of("older", "younger", "up", "above", "under", "over");

  private Ages() {}

  static boolean isOne(Run run, Quantity quantity) {
    return isLed(run, quantity.numberFrom())
        || isOld(run, quantity.to())
        || isCompared(run, quantity)
        || (isSmall(quantity) && (isApposed(run, quantity) || isLimit(run, quantity)));
  }

  /// `aged 5`, `age of 21`, `ages of 12 and 15`.
  private static boolean isLed(Run run, int at) {
    int word = run.is(at - 1, "and") && run.isNumber(at - 2) ? at - 3 : at - 1;
    boolean link = run.is(word, "of") || run.is(word, "between") || run.is(word, "from");
    word = link ? word - 1 : word;
    return run.is(word, "aged") || run.is(word, "age") || run.is(word, "ages");
  }

  private static boolean isOld(Run run, int end) {
    return (run.isHyphen(end) && run.is(end + 1, "old"))
        || run.is(end, "old")
        || run.is(end, "olds")
        || (run.is(end, "of") && run.is(end + 1, "age"));
  }

  /// `women 15 and older`, `younger than 16`, `not yet 30`. An age that a law sets is a figure.
  private static boolean isCompared(Run run, Quantity quantity) {
    int from = quantity.numberFrom();
    int to = quantity.numberTo();
    boolean limit =
        (run.is(to, "and") || run.is(to, "or")) && run.isAny(to + 1, OLDER) && isSmall(quantity);
    boolean than =
        run.is(from - 1, "than") && (run.is(from - 2, "younger") || run.is(from - 2, "older"));
    boolean yet = run.is(from - 1, "yet") && run.is(from - 2, "not");
    return limit || ((than || yet) && isSmall(quantity));
  }

  private static boolean isSmall(Quantity quantity) {
    Double value = quantity.value();
    return quantity.unit() == null && value != null && value < OLDEST && value == Math.rint(value);
  }

  /// `Mara Tolen, 48, …`.
  private static boolean isApposed(Run run, Quantity quantity) {
    int at = quantity.numberFrom();
    int end = quantity.numberTo();
    boolean someone = run.isCapitalised(at - 2) || Nouns.isPerson(run.lower(at - 2));
    boolean closed = run.is(end, ",") || run.is(end, ".") || run.is(end, ";") || run.is(end, "and");
    return run.is(at - 1, ",") && someone && (closed || end == run.size());
  }

  /// `workers over 50`, `those who are under 26`.
  private static boolean isLimit(Run run, Quantity quantity) {
    int from = quantity.from();
    Double value = quantity.value();
    boolean someone =
        run.is(from - 1, "are")
            || run.is(from - 1, "is")
            || run.is(from - 1, "those")
            || Nouns.isPerson(run.lower(from - 1));
    return from < quantity.numberFrom()
        && run.isNumber(quantity.numberFrom())
        && value != null
        && value >= YOUNGEST_LIMIT
        && someone
        && (run.is(from, "over") || run.is(from, "under"));
  }
}
