package dev.firsthand.mark.moment;

import dev.firsthand.mark.moment.TimeWord.Sort;
import dev.firsthand.mark.number.Numeral;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Years, decades and centuries: `2024`, `the 1980s`, `the '80s`, `the mid-1990s`, `the 20th
/// century`, `fiscal 1989`.
final class Years implements TimeRule {

  /// After these a number of four digits is no year.
  private static final Set<String> NEVER_AFTER =
      Set.of(
          "$",
          "€",
          "£",
          "¥",
          "than",
          "least",
          "about",
          "some",
          "nearly",
          "almost",
          "route",
          "over",
          "roughly",
          "approximately",
          "around",
          "#",
          "no",
          "-",
          "/",
          ".",
          ":",
          "highway",
          "boeing");

  /// What a hyphen joins to a year: `mid-1996`, `post-2001`; so does the first of two years.
  private static final Set<String> SPANS = Set.of("mid", "post", "pre", "early", "late");

  private static final Set<String> BEFORE_SHORTENED =
      Set.of("in", "since", "until", "by", "before", "after", "summer", "winter", "spring", "fall");

  /// A later year in two digits is one of the century before.
  private static final int LATEST_OF_THIS_CENTURY = 39;

  private static final int EARLIEST = 1100;
  private static final int LATEST = 2099;

  /// The latest behind a preposition: `by 2120`.
  private static final int LATEST_LED = 2199;

  @Override
  public @Nullable Found match(TimeTokens tokens, int at) {
    if (tokens.is(at, "fiscal")) {
      int yearAt = tokens.skip(at + 1, "year");
      Found year = yearAt < tokens.size() ? year(tokens, yearAt) : null;
      return year == null ? null : year.widened(at, year.to());
    }
    Found spoken = spoken(tokens, at);
    if (spoken != null) {
      return spoken;
    }
    if (tokens.has(at, Sort.DECADE) && tokens.is(at - 1, "the")) {
      return new Found(at, at + 1, new When.Years("19" + tokens.number(at, Sort.DECADE)));
    }
    Found shortened = shortenedYear(tokens, at);
    if (shortened != null) {
      return shortened;
    }
    Found century = century(tokens, at);
    if (century != null) {
      return century;
    }
    Found decade = decade(tokens, at);
    return decade != null ? decade : year(tokens, at);
  }

  /// `in nineteen ninety-four`, `the year two thousand`.
  private static @Nullable Found spoken(TimeTokens tokens, int at) {
    boolean led =
        tokens.is(at - 1, "in")
            || tokens.is(at - 1, "since")
            || tokens.is(at, "year")
            || tokens.is(at, "nineteen");
    Numeral year = led ? tokens.yearInWords(tokens.skip(at, "year")) : null;
    return year == null
        ? null
        : new Found(at, year.to(), new When.Years(String.valueOf((int) year.value())));
  }

  private static @Nullable Found year(TimeTokens tokens, int at) {
    int year = tokens.year(at);
    boolean led =
        tokens.is(at - 1, "-") && (tokens.isAny(at - 2, SPANS) || tokens.year(at - 2) > 0);
    int latest = tokens.is(at - 1, "by") || tokens.is(at - 1, "in") ? LATEST_LED : LATEST;
    if (year < EARLIEST || year > latest || (!led && tokens.isAny(at - 1, NEVER_AFTER))) {
      return null;
    }
    boolean glued = tokens.touch(at, at + 1) && isGlue(tokens, at + 1);
    return glued ? null : new Found(at, at + 1, new When.Years(String.valueOf(year)));
  }

  private static boolean isGlue(TimeTokens tokens, int at) {
    return (tokens.get(at).isWord() && !tokens.is(at, "'s"))
        || tokens.is(at, "%")
        || tokens.is(at, "/");
  }

  private static @Nullable Found decade(TimeTokens tokens, int at) {
    int from = at;
    int yearAt = at;
    if (tokens.is(at, "'") || tokens.is(at, "’")) {
      yearAt = at + 1;
    }
    int year = tokens.digits(yearAt);
    boolean plural = tokens.is(yearAt + 1, "s") || tokens.is(yearAt + 1, "'s");
    if (year < 0 || year % 10 != 0 || !plural || !tokens.touch(yearAt, yearAt + 1)) {
      return null;
    }
    if (year < 100 && yearAt > at) {
      return new Found(from, yearAt + 2, new When.Years("19" + year / 10));
    }
    return year >= 1000 && year < 2100
        ? new Found(from, yearAt + 2, new When.Years(String.valueOf(year / 10)))
        : null;
  }

  /// `in '82`; the class of '98 is a name.
  private static @Nullable Found shortenedYear(TimeTokens tokens, int at) {
    int year = tokens.isAny(at - 1, BEFORE_SHORTENED) ? shortened(tokens, at) : -1;
    return year < 0 ? null : new Found(at, at + 2, new When.Years(String.valueOf(year)));
  }

  /// The year in two digits behind an apostrophe at `at`, or -1.
  static int shortened(TimeTokens tokens, int at) {
    int year = tokens.digits(at + 1);
    boolean apostrophe = tokens.is(at, "'") || tokens.is(at, "’") || tokens.is(at, "‘");
    boolean two = year >= 0 && tokens.touch(at, at + 1) && tokens.get(at + 1).text().length() == 2;
    boolean glued = tokens.touch(at + 1, at + 2) && tokens.get(at + 2).isWord();
    return !apostrophe || !two || glued ? -1 : year + (year > LATEST_OF_THIS_CENTURY ? 1900 : 2000);
  }

  private static @Nullable Found century(TimeTokens tokens, int at) {
    int ordinal = tokens.digits(at);
    int next = at + 2;
    if (ordinal < 0) {
      ordinal = tokens.number(at, Sort.ORDINAL);
      next = at + 1;
    }
    next = tokens.skip(next, "-");
    boolean century = ordinal > 0 && ordinal < 30 && tokens.unit(next) == Unit.CENTURY;
    return century
        ? new Found(at, next + 1, new When.Years(String.valueOf(100 + ordinal - 1).substring(1)))
        : null;
  }
}
