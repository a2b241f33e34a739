package dev.firsthand.mark.moment;

import org.jspecify.annotations.Nullable;

/// Dates in digits alone, which need no language: `2025-12-12`, `12.12.2025`, `12/31/2025`.
///
/// Where both the first and the second number could be a month, the separator decides: a slash
/// means month first only in English text; dots and hyphens mean day first.
final class NumericDates implements TimeRule {

  private static final String YEARS = "年년";
  private static final String MONTHS = "月월";
  private static final String DAYS = "日일";

  private final boolean slashIsMonthFirst;

  NumericDates(boolean slashIsMonthFirst) {
    this.slashIsMonthFirst = slashIsMonthFirst;
  }

  @Override
  public @Nullable Found match(TimeTokens tokens, int at) {
    int first = tokens.digits(at);
    if (first < 0) {
      return dotted(tokens, at);
    }
    Found named = named(tokens, at);
    if (named != null) {
      return named;
    }
    boolean hyphen = separates(tokens, at + 1, "-");
    boolean slash = separates(tokens, at + 1, "/");
    if ((!hyphen && !slash) || !separates(tokens, at + 3, hyphen ? "-" : "/")) {
      return null;
    }
    return date(first, tokens.digits(at + 2), tokens.digits(at + 4), tokens, at, slash);
  }

  private @Nullable Found date(
      int first, int second, int third, TimeTokens tokens, int at, boolean slash) {
    if (second < 0 || third < 0) {
      return null;
    }
    if (tokens.year(at) > 0) {
      return found(first, second, third, at, at + 5);
    }
    int year = year(third, tokens.get(at + 4).text().length());
    boolean monthFirst = second > 12 || (slash && slashIsMonthFirst && first <= 12);
    return monthFirst
        ? found(year, first, second, at, at + 5)
        : found(year, second, first, at, at + 5);
  }

  /// `2025年12月12日`, `2025년 12월 12일`: the numbers in the order of size, each with its unit.
  private static @Nullable Found named(TimeTokens tokens, int at) {
    int year = tokens.year(at);
    int month = isUnit(tokens, at + 1, YEARS) ? tokens.digits(at + 2) : -1;
    if (year < 0 || month < 1 || month > 12 || !isUnit(tokens, at + 3, MONTHS)) {
      return null;
    }
    int day = tokens.digits(at + 4);
    if (day < 1 || !isUnit(tokens, at + 5, DAYS)) {
      int end = tokens.get(at + 3).text().length() == 1 ? at + 4 : at + 3;
      return new Found(at, end, new When.Month(year, month, When.Shift.OPEN));
    }
    return found(year, month, day, at, tokens.get(at + 5).text().length() == 1 ? at + 6 : at + 5);
  }

  private static boolean isUnit(TimeTokens tokens, int at, String units) {
    return at < tokens.size()
        && tokens.touch(at - 1, at)
        && units.indexOf(tokens.get(at).text().charAt(0)) >= 0;
  }

  /// `12.12.2025`, which is one token.
  private static @Nullable Found dotted(TimeTokens tokens, int at) {
    String text = tokens.get(at).text();
    if (text.length() < 8 || text.length() > 10 || !Character.isDigit(text.charAt(0))) {
      return null;
    }
    String[] parts = text.split("\\.", -1);
    if (parts.length != 3) {
      return null;
    }
    try {
      if (parts[0].length() == 4) {
        return found(
            Integer.parseInt(parts[0]),
            Integer.parseInt(parts[1]),
            Integer.parseInt(parts[2]),
            at,
            at + 1);
      }
      int day = Integer.parseInt(parts[0]);
      int month = Integer.parseInt(parts[1]);
      return found(year(Integer.parseInt(parts[2]), parts[2].length()), month, day, at, at + 1);
    } catch (NumberFormatException _) {
      return null;
    }
  }

  private static boolean separates(TimeTokens tokens, int at, String sign) {
    return tokens.is(at, sign) && tokens.touch(at - 1, at) && tokens.touch(at, at + 1);
  }

  private static int year(int year, int digits) {
    if (digits == 4) {
      return year;
    }
    return digits == 2 ? year + (year < 50 ? 2000 : 1900) : -1;
  }

  private static @Nullable Found found(int year, int month, int day, int from, int to) {
    boolean real =
        year >= 1000 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return real ? new Found(from, to, new When.Day(year, month, day)) : null;
  }
}
