package dev.firsthand.mark.figure;

import dev.firsthand.text.Token;
import java.util.Set;

/// Numbers that are part of a key: ordinals, telephone numbers, addresses of the web, and amounts
/// that only repeat another in brackets.
final class Keys {

  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "s", "'s");

  private static final Set<String> GLUE =
      Set.of("'", "’", "‘", "/", "_", "@", "#", "=", "&", ".", ":", "*", "\\", "~");

  /// No chain needs to be followed further to be known as one.
  private static final int CHAIN = 6;

  /// Longer digits without a separator are no count.
  private static final int LONGEST = 7;

  private Keys() {}

  static boolean isOne(Run run, Quantity quantity) {
    return isGlued(run, quantity)
        || isChained(run, quantity)
        || isConversion(run, quantity)
        || isOrdinal(run, quantity.numberTo())
        || run.is(quantity.numberFrom(), "911");
  }

  /// Part of an address, a key or a telephone number.
  private static boolean isGlued(Run run, Quantity quantity) {
    boolean signed = quantity.isMoney() && quantity.from() < quantity.numberFrom();
    return !signed
        && (isGluedBefore(run, quantity.numberFrom())
            || isGluedBehind(run, quantity.numberTo())
            || isLong(run.get(quantity.numberFrom()))
            || isSuffixed(run, quantity));
  }

  private static boolean isGluedBefore(Run run, int at) {
    return run.touches(at - 1)
        && (run.isAny(at - 1, GLUE)
            || (run.isWord(at - 1) && run.isNumber(at))
            || (run.is(at - 1, "(") && run.touches(at - 2) && run.is(at + 1, ")"))
            || (run.isHyphen(at - 1) && run.touches(at - 2) && isKey(run, at - 2)));
  }

  private static boolean isGluedBehind(Run run, int end) {
    boolean bracket = run.is(end, "(") && run.lower(end + 1).length() == 1;
    boolean slash = run.is(end, "/") && !run.is(end + 1, "hour");
    return run.touches(end - 1)
        && (bracket || slash || run.is(end, "_") || run.is(end, "@") || run.is(end, ":"));
  }

  private static boolean isLong(Token number) {
    String text = number.text();
    return number.isNumber()
        && text.length() > LONGEST
        && text.indexOf(',') < 0
        && text.indexOf('.') < 0;
  }

  /// `14b`: letters that are no unit touch the digits.
  private static boolean isSuffixed(Run run, Quantity quantity) {
    int end = quantity.numberTo();
    Counted counted = quantity.counted();
    return run.isNumber(end - 1)
        && run.touches(end - 1)
        && counted != null
        && counted.from() == end;
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
}
