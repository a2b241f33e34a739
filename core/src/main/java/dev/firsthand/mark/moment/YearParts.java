package dev.firsthand.mark.moment;

import dev.firsthand.mark.moment.TimeWord.Sort;
import dev.firsthand.mark.moment.When.Shift;
import org.jspecify.annotations.Nullable;

/// Quarters, halves and seasons: `the third quarter of 1990`, `Q3 2024`, `the second half of the
/// year`, `last summer`, `winter 2019`.
final class YearParts implements TimeRule {

  @Override
  public @Nullable Found match(TimeTokens tokens, int at) {
    Found led = led(tokens, at);
    if (led != null) {
      return led;
    }
    Found part = part(tokens, at);
    return part != null ? part : season(tokens, at);
  }

  /// `this year's third quarter`, `the 1988 third quarter`.
  private static @Nullable Found led(TimeTokens tokens, int at) {
    int year = tokens.year(at);
    Shift shift = Shifts.at(tokens, at);
    boolean relative = shift != Shift.OPEN && tokens.is(at + 1, "year") && tokens.is(at + 2, "'s");
    if (year < 0 && !relative) {
      return null;
    }
    int partAt = year > 0 ? at + 1 : at + 3;
    Found part = partAt < tokens.size() ? part(tokens, partAt) : null;
    return part != null
            && part.when() instanceof When.YearPart(Integer _, String sort, int number, Shift _)
        ? new Found(
            at,
            part.to(),
            new When.YearPart(year > 0 ? Integer.valueOf(year) : null, sort, number, shift))
        : null;
  }

  static @Nullable Found part(TimeTokens tokens, int at) {
    int ordinal = tokens.number(at, Sort.ORDINAL);
    if (ordinal < 1 || ordinal > 4) {
      return tokens.get(at).text().length() == 2 ? shortQuarter(tokens, at) : null;
    }
    int next = tokens.skip(tokens.skip(at + 1, "-"), "fiscal");
    boolean half = tokens.is(next, "half") && ordinal < 3;
    if (!half && !tokens.is(next, "quarter")) {
      return null;
    }
    return ofYear(tokens, at, next + 1, half ? "H" : "Q", ordinal);
  }

  private static @Nullable Found shortQuarter(TimeTokens tokens, int at) {
    String lower = tokens.get(at).lower();
    int number = lower.charAt(1) - '0';
    boolean quarter = lower.charAt(0) == 'q' && number >= 1 && number <= 4;
    return quarter ? ofYear(tokens, at, at + 1, "Q", number) : null;
  }

  private static Found ofYear(TimeTokens tokens, int from, int to, String part, int number) {
    int yearAt = tokens.skip(tokens.skip(to, "of"), "fiscal");
    int year = tokens.year(yearAt);
    if (year > 0) {
      return new Found(from, yearAt + 1, new When.YearPart(year, part, number, Shift.OPEN));
    }
    Shift shift = Shifts.at(tokens, yearAt);
    boolean relative = shift != Shift.OPEN && tokens.is(yearAt + 1, "year");
    return relative
        ? new Found(from, yearAt + 2, new When.YearPart(null, part, number, shift))
        : new Found(from, to, new When.YearPart(null, part, number, Shift.OPEN));
  }

  private static @Nullable Found season(TimeTokens tokens, int at) {
    Shift shift = Shifts.at(tokens, at);
    int seasonAt = shift == Shift.OPEN ? at : at + 1;
    int season = tokens.number(seasonAt, Sort.SEASON);
    if (season < 0) {
      return null;
    }
    int yearAt = tokens.skip(seasonAt + 1, "of");
    int year = tokens.year(yearAt);
    if (year > 0) {
      return new Found(at, yearAt + 1, new When.Season(year, season, shift));
    }
    boolean sure =
        shift != Shift.OPEN
            || (tokens.is(at - 1, "the") && !tokens.is(at, "fall") && !tokens.is(at, "spring"))
            || (tokens.is(at - 1, "in") && (season == 1 || season == 3 || tokens.is(at, "autumn")));
    return sure ? new Found(at, seasonAt + 1, new When.Season(null, season, shift)) : null;
  }
}
