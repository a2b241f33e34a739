package dev.firsthand.mark.moment;

import dev.firsthand.mark.moment.TimeWord.Sort;
import dev.firsthand.mark.moment.When.Shift;
import dev.firsthand.mark.number.Numeral;
import dev.firsthand.text.CalendarWords;
import dev.firsthand.text.WordTable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Dates and months by name: `Friday, Dec. 12, 2025`, `12 December`, `the 12th of December`, `July
/// 2024`, `last July`.
final class MonthDates implements TimeRule {

  /// What makes `May` and `March` months when nothing else does.
  private static final Set<String> LEADS = WordTable.list(MonthDates.class, "monthdates-leads");

  @Override
  public @Nullable Found match(TimeTokens tokens, int at) {
    if (tokens.has(at, Sort.WEEKDAY)) {
      int next = tokens.skip(tokens.skipDot(at + 1), ",");
      Found date = dayAndMonth(tokens, tokens.skip(next, "the"));
      return date == null ? null : date.widened(at, date.to());
    }
    Found date = dayAndMonth(tokens, at);
    return date != null ? date : month(tokens, at);
  }

  private static @Nullable Found dayAndMonth(TimeTokens tokens, int at) {
    if (tokens.has(at, Sort.MONTH)) {
      return monthFirst(tokens, at);
    }
    Found yearFirst = yearFirst(tokens, at);
    if (yearFirst != null) {
      return yearFirst;
    }
    int day = day(tokens, at);
    if (day < 0) {
      return null;
    }
    int monthAt = separated(tokens, tokens.skip(ordinalEnd(tokens, at), "of"));
    int month = tokens.number(monthAt, Sort.MONTH);
    if (month < 0 || !(tokens.get(monthAt).isCapitalised() || isPlain(tokens, monthAt))) {
      return null;
    }
    return withYear(tokens, at, tokens.skipDot(monthAt + 1), month, day);
  }

  /// `2019/Sep/01`.
  private static @Nullable Found yearFirst(TimeTokens tokens, int at) {
    int year = tokens.year(at);
    int monthAt = separated(tokens, at + 1);
    int dayAt = separated(tokens, monthAt + 1);
    int month = tokens.number(monthAt, Sort.MONTH);
    int day = tokens.digits(dayAt);
    boolean chained = year > 0 && monthAt > at + 1 && dayAt > monthAt + 1;
    if (year > 0 && !chained && month > 0) {
      return yearThenDay(tokens, at, year);
    }
    return chained && month > 0 && day >= 1 && day <= 31
        ? new Found(at, dayAt + 1, new When.Day(year, month, day))
        : null;
  }

  /// `2031 February 1st`; digits alone behind the month may count something.
  private static @Nullable Found yearThenDay(TimeTokens tokens, int at, int year) {
    Found day = at + 1 < tokens.size() ? monthFirst(tokens, at + 1) : null;
    boolean ordinal = day != null && tokens.digits(day.to() - 1) < 0;
    return day != null
            && ordinal
            && day.when() instanceof When.Day(Integer told, int month, int of)
            && told == null
        ? new Found(at, day.to(), new When.Day(year, month, of))
        : null;
  }

  private static @Nullable Found monthFirst(TimeTokens tokens, int at) {
    int month = tokens.number(at, Sort.MONTH);
    int dayAt = tokens.skip(separated(tokens, tokens.skipDot(at + 1)), "the");
    int day = day(tokens, dayAt);
    day = day < 0 ? spokenDay(tokens, dayAt) : day;
    boolean unlike = day < 0 || tokens.unit(dayAt + 1) != null || tokens.is(dayAt + 1, "%");
    return unlike ? null : withYear(tokens, at, ordinalEnd(tokens, dayAt), month, day);
  }

  /// `May twenty one`: a day told like a number, or -1.
  private static int spokenDay(TimeTokens tokens, int at) {
    int tens = at < tokens.size() ? tens(tokens, at) : 0;
    Numeral units = tens == 0 ? null : tokens.numeral(unitsAt(tokens, at));
    boolean fits = units != null && units.kind() == Numeral.Kind.WORDS && units.value() < 10;
    int day = units != null && fits ? tens + (int) units.value() : -1;
    return day <= 31 ? day : -1;
  }

  /// Behind the sign of `Oct-2` and `Oct/2`.
  private static int separated(TimeTokens tokens, int at) {
    boolean sign = tokens.is(at, "-") || tokens.is(at, "/");
    return sign && tokens.touch(at - 1, at) && tokens.touch(at, at + 1) ? at + 1 : at;
  }

  private static Found withYear(TimeTokens tokens, int from, int to, int month, int day) {
    int yearAt = separated(tokens, tokens.skip(tokens.skip(to, ","), "of"));
    int year = tokens.year(yearAt);
    if (year > 0) {
      return new Found(from, yearAt + 1, new When.Day(year, month, day));
    }
    int shortened = Years.shortened(tokens, yearAt);
    if (shortened > 0) {
      return new Found(from, yearAt + 2, new When.Day(shortened, month, day));
    }
    Numeral spoken = tokens.yearInWords(yearAt);
    return spoken == null
        ? new Found(from, to, new When.Day(null, month, day))
        : new Found(from, spoken.to(), new When.Day((int) spoken.value(), month, day));
  }

  /// Whether a month in small letters can be nothing else behind a day: `12th of january`.
  private static boolean isPlain(TimeTokens tokens, int at) {
    boolean other = tokens.is(at, "may") || tokens.is(at, "mar") || tokens.is(at, "march");
    return !other && (CalendarWords.isMonth(tokens.get(at).lower()) || tokens.year(at + 1) > 0);
  }

  static int day(TimeTokens tokens, int at) {
    int day = tokens.digits(at);
    if (day < 0 && at < tokens.size()) {
      int tens = tens(tokens, at);
      int units = tokens.number(tens == 0 ? at : unitsAt(tokens, at), Sort.ORDINAL);
      day = tens == 0 ? units : units > 0 && units < 10 ? tens + units : -1;
    }
    return day >= 1 && day <= 31 ? day : -1;
  }

  /// The tens of `twenty-second` and `thirty first`, or 0.
  private static int tens(TimeTokens tokens, int at) {
    return tokens.is(at, "twenty") ? 20 : tokens.is(at, "thirty") ? 30 : 0;
  }

  private static int unitsAt(TimeTokens tokens, int at) {
    return tokens.skip(at + 1, "-");
  }

  /// `the March accession`, unlike `the march`.
  private static boolean isAttribute(TimeTokens tokens, int at) {
    return tokens.is(at - 1, "the")
        && at + 1 < tokens.size()
        && tokens.get(at + 1).isWord()
        && !tokens.get(at + 1).isCapitalised();
  }

  /// `her mother June`, `Holm's sister, April, told`: somebody's.
  private static boolean isName(TimeTokens tokens, int at) {
    int before = tokens.is(at - 1, ",") ? at - 2 : at - 1;
    boolean relative = tokens.isAny(before, RELATIVES);
    return relative && (before == at - 1 || tokens.is(at + 1, ",") || tokens.is(at + 1, "and"));
  }

  private static final Set<String> RELATIVES =
      Set.of(
          "mother",
          "daughter",
          "sister",
          "wife",
          "widow",
          "girlfriend",
          "fiancee",
          "aunt",
          "niece",
          "grandmother",
          "granddaughter",
          "stepmother",
          "son",
          "brother",
          "husband",
          "father");

  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

  /// Behind `12`, `12th`, or `twelfth`.
  static int ordinalEnd(TimeTokens tokens, int at) {
    if (tens(tokens, at) > 0) {
      return unitsAt(tokens, at) + 1;
    }
    return tokens.isAny(at + 1, ENDINGS) && tokens.touch(at, at + 1) ? at + 2 : at + 1;
  }

  static @Nullable Found month(TimeTokens tokens, int at) {
    Shift shift = Shifts.at(tokens, at);
    if (shift != Shift.OPEN && tokens.has(at + 1, Sort.MONTH)) {
      Found day = monthFirst(tokens, at + 1);
      if (day != null) {
        return day.widened(at, day.to());
      }
    }
    int monthAt = shift == Shift.OPEN ? at : at + 1;
    int month = tokens.number(monthAt, Sort.MONTH);
    if (month < 0 || !tokens.get(monthAt).isCapitalised()) {
      return null;
    }
    int end = tokens.skipDot(monthAt + 1);
    int yearAt = tokens.skip(tokens.skip(end, ","), "of");
    int year = tokens.year(yearAt);
    if (year > 0) {
      return new Found(at, yearAt + 1, new When.Month(year, month, shift));
    }
    Numeral spoken = tokens.yearInWords(yearAt);
    if (spoken != null) {
      return new Found(at, spoken.to(), new When.Month((int) spoken.value(), month, shift));
    }
    if (Shifts.at(tokens, end) != Shift.OPEN && tokens.is(end + 1, "year")) {
      return new Found(at, end + 2, new When.Month(null, month, Shifts.at(tokens, end)));
    }
    Found told = Pointers.year(tokens, yearAt);
    if (told != null) {
      return new Found(at, told.to(), new When.MonthOf(month, told.when()));
    }
    if (shift == Shift.OPEN && isName(tokens, monthAt)) {
      return null;
    }
    boolean sure =
        shift != Shift.OPEN
            || ((!tokens.is(monthAt, "may") && !tokens.is(monthAt, "march"))
                ? tokens.get(monthAt).text().length() > 3 || end > monthAt + 1
                : tokens.isAny(at - 1, LEADS) || isAttribute(tokens, at));
    return sure ? new Found(at, end, new When.Month(null, month, shift)) : null;
  }
}
