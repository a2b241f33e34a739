package dev.firsthand.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts a text into words, numbers and single punctuation marks, in one pass.
///
/// A number keeps its separators (`1,200`, `9.5`, `40 000` with a no-break space); the letters of a
/// currency end before the amount that they touch (`Rs500`); an abbreviation with inner dots is
/// one token (`U.S.`), a clitic stands alone (`Trump` `'s`), hyphens separate.
public final class Tokens {

  private static final char NO_BREAK = '\u00A0';
  private static final char NARROW_NO_BREAK = '\u202F';

  /// How many digits stand behind a separator of thousands.
  private static final int GROUP = 3;

  /// What is written right before the digits of an amount; `PS` is what a loss of accents makes of
  /// the pound sign.
  private static final Set<String> CURRENCIES =
      Set.of(
          "Rs", "RM", "Tk", "PS", "KSh", "Ksh", "Php", "Rp", "NIS", "RMB", "USD", "EUR", "GBP",
          "JPY", "CNY", "INR", "PKR", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "TRY",
          "RUB", "UAH", "ZAR", "NGN", "KES", "BRL", "MXN", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD",
          "AED", "SAR", "QAR", "PHP", "IDR", "MYR", "THB", "VND");

  private Tokens() {}

  public static List<Token> of(String text) {
    return of(text, new Span(0, text.length()));
  }

  /// The tokens of one stretch of `text`, with offsets into the whole of it.
  public static List<Token> of(String text, Span span) {
    List<Token> tokens = new ArrayList<>(span.length() / 5 + 1);
    for (int at = span.start(); at < span.end(); ) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at = next;
        continue;
      }
      if (Character.isDigit(c)) {
        next = endOfNumber(text, next, span.end());
      } else if (Character.isLetter(c)) {
        boolean signed = at > span.start() && text.charAt(at - 1) == '$';
        next =
            signed ? endOfCountry(text, next, span.end()) : endOfWord(text, at, next, span.end());
      } else if (isApostrophe(c) && isClitic(text, next, span.end())) {
        next = endOfLetters(text, next, span.end());
      }
      String exact = text.substring(at, next);
      tokens.add(new Token(at, next, exact, lower(exact), c));
      at = next;
    }
    return tokens;
  }

  private static int endOfNumber(String text, int at, int limit) {
    while (at < limit) {
      char c = text.charAt(at);
      boolean separator =
          (c == ',' || c == '.') && at + 1 < limit && Character.isDigit(text.charAt(at + 1));
      if (!Character.isDigit(c) && !separator && !isGrouping(text, at, limit)) {
        break;
      }
      at++;
    }
    return at;
  }

  /// Whether a space that never breaks a line stands at `at`, with just three digits behind it.
  private static boolean isGrouping(String text, int at, int limit) {
    char c = text.charAt(at);
    if ((c != NO_BREAK && c != NARROW_NO_BREAK) || at + GROUP >= limit) {
      return false;
    }
    for (int i = at + 1; i <= at + GROUP; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return at + GROUP + 1 >= limit || !Character.isDigit(text.charAt(at + GROUP + 1));
  }

  /// The end of the letters of `$US100`, which the amount touches.
  private static int endOfCountry(String text, int at, int limit) {
    while (at < limit && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int endOfWord(String text, int start, int at, int limit) {
    int money = endOfCurrency(text, start, limit);
    if (money > start) {
      return money;
    }
    at = endOfLetters(text, at, limit);
    if (at - start == 1 && at + 1 < limit && text.charAt(at) == '.') {
      int end = endOfInitials(text, at, limit);
      if (end > at) {
        return end;
      }
    }
    boolean inner =
        at + 1 < limit
            && isApostrophe(text.charAt(at))
            && Character.isLetter(text.charAt(at + 1))
            && !isClitic(text, at + 1, limit);
    return inner ? endOfLetters(text, at + 1, limit) : at;
  }

  /// The end of `Rs` in `Rs500`, or `start` when no currency touches digits there.
  private static int endOfCurrency(String text, int start, int limit) {
    if (text.charAt(start) < 'A' || text.charAt(start) > 'Z') {
      return start;
    }
    for (int end = start + 2; end <= start + 3 && end < limit; end++) {
      if (Character.isDigit(text.charAt(end))) {
        return CURRENCIES.contains(text.substring(start, end)) ? end : start;
      }
    }
    return start;
  }

  /// The end of `U.S.` when `at` is its first dot, or `at` when a single letter and a dot are all.
  private static int endOfInitials(String text, int at, int limit) {
    int end = at;
    while (end + 1 < limit
        && text.charAt(end) == '.'
        && Character.isLetter(text.charAt(end + 1))
        && (end + 2 == limit || !Character.isLetterOrDigit(text.charAt(end + 2)))) {
      end += 2;
    }
    return end > at && end < limit && text.charAt(end) == '.' ? end + 1 : end;
  }

  private static int endOfLetters(String text, int at, int limit) {
    while (at < limit) {
      if (isPlainLetter(text.charAt(at))) {
        at++;
        continue;
      }
      int c = text.codePointAt(at);
      boolean letter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
      if (!letter && !(Character.isDigit(c) && !isUnspaced(text, at))) {
        break;
      }
      at += Character.charCount(c);
    }
    return Math.min(at, limit);
  }

  /// Whether it is a letter without a look at a table, as most are.
  private static boolean isPlainLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /// Whether a letter of a script that puts no blank before a number stands before `at`.
  private static boolean isUnspaced(String text, int at) {
    return at > 0
        && switch (Character.UnicodeScript.of(text.codePointBefore(at))) {
          case HAN, HIRAGANA, KATAKANA, HANGUL, THAI -> true;
          default -> false;
        };
  }

  /// Whether `'s`, `'re`, `'ll` or the like begins behind the apostrophe.
  private static boolean isClitic(String text, int at, int limit) {
    int end = endOfLetters(text, at, limit);
    return switch (text.substring(at, end).toLowerCase(Locale.ROOT)) {
      case "s", "d", "m", "re", "ve", "ll" -> true;
      default -> false;
    };
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’';
  }

  /// Whether nothing in it has another small form, as most words are printed.
  private static boolean isPlainSmall(String exact) {
    for (int i = 0; i < exact.length(); i++) {
      if (exact.charAt(i) < 'a' || exact.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  private static String lower(String exact) {
    if (isPlainSmall(exact)) {
      return exact;
    }
    String lower = exact.toLowerCase(Locale.ROOT);
    return lower.indexOf('’') < 0 ? lower : lower.replace('’', '\'');
  }
}
