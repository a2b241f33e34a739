package dev.firsthand.mark.moment;

import dev.firsthand.mark.moment.TimeWord.Sort;
import dev.firsthand.text.CalendarWords;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The English words for time.
final class TimeWords {

  /// TIMEX3 codes of the seasons, by their number.
  static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");

  /// TIMEX3 codes of the parts of the day, by their number.
  static final List<String> DAYPARTS =
      List.of("TMO", "TAF", "TEV", "TNI", "TMO", "T12:00", "T24:00");

  /// TIMEX3 references, by their number.
  static final List<String> REFERENCES = List.of("PAST_REF", "PRESENT_REF", "FUTURE_REF");

  private static final Map<String, TimeWord> WORDS = new HashMap<>();

  static {
    numbered(Sort.MONTH, CalendarWords.MONTHS);
    numbered(Sort.MONTH, CalendarWords.SHORT_MONTHS);
    numbered(Sort.WEEKDAY, CalendarWords.WEEKDAYS);
    numbered(Sort.WEEKDAY, CalendarWords.SHORT_WEEKDAYS);
    for (Unit unit : Unit.values()) {
      String word = unit.name().toLowerCase(Locale.ROOT);
      units(Sort.UNIT, unit, word);
      units(Sort.UNITS, unit, word + "s");
    }
    units(Sort.UNITS, Unit.CENTURY, "centuries");
    units(Sort.UNITS, Unit.MILLENNIUM, "millennia");
    units(Sort.UNITS, Unit.HOUR, "hrs", "hr");
    units(Sort.UNITS, Unit.YEAR, "yrs", "yr");
    units(Sort.UNITS, Unit.WEEK, "wks", "wk");
    units(Sort.UNITS, Unit.SECOND, "secs", "sec");
    units(Sort.UNITS, Unit.MINUTE, "mins", "min");
    all(Sort.WEEKDAYS, 1, "mondays", "tuesdays", "wednesdays", "thursdays", "fridays");
    all(Sort.WEEKDAYS, 6, "saturdays", "sundays");
    all(Sort.SEASON, 0, "spring", "summer", "fall", "winter");
    same(Sort.SEASON, 2, "autumn");
    all(Sort.DAYPART, 0, "morning", "afternoon", "evening", "night", "dawn", "noon", "midnight");
    same(Sort.DAYPART, 5, "midday");
    same(Sort.DAYPART, 3, "overnight");
    all(Sort.DAYPARTS, 0, "mornings", "afternoons", "evenings", "nights");
    same(Sort.DAY, -1, "yesterday");
    same(Sort.DAY, 0, "today", "tonight");
    same(Sort.DAY, 1, "tomorrow");
    all(Sort.ORDINAL, 1, "first", "second", "third", "fourth", "fifth", "sixth", "seventh");
    all(Sort.ORDINAL, 8, "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth");
    all(Sort.ORDINAL, 14, "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth");
    all(Sort.ORDINAL, 19, "nineteenth", "twentieth");
    units(Sort.REPEATED, Unit.HOUR, "hourly");
    units(Sort.REPEATED, Unit.DAY, "daily", "nightly");
    units(Sort.REPEATED, Unit.WEEK, "weekly");
    units(Sort.REPEATED, Unit.FORTNIGHT, "fortnightly", "biweekly");
    units(Sort.REPEATED, Unit.MONTH, "monthly");
    units(Sort.REPEATED, Unit.QUARTER, "quarterly");
    units(Sort.REPEATED, Unit.YEAR, "yearly", "annually", "annual");
    same(Sort.REFERENCE, 0, "recently");
    same(Sort.REFERENCE, 1, "now", "currently", "nowadays");
    same(Sort.VAGUE, 0, "past", "future", "nineteen", "christmas", "easter", "thanksgiving");
    all(Sort.DECADE, 2, "twenties", "thirties", "forties", "fifties", "sixties", "seventies");
    all(Sort.DECADE, 8, "eighties", "nineties");
    same(Sort.MERIDIEM, 0, "a.m.", "am", "a.m");
    same(Sort.MERIDIEM, 12, "p.m.", "pm", "p.m");
  }

  private TimeWords() {}

  static @Nullable TimeWord of(String lower) {
    return WORDS.get(lower);
  }

  private static void all(Sort sort, int first, String... words) {
    for (int i = 0; i < words.length; i++) {
      WORDS.put(words[i], new TimeWord(sort, first + i, Unit.DAY));
    }
  }

  private static void numbered(Sort sort, Map<String, Integer> words) {
    words.forEach((word, number) -> WORDS.put(word, new TimeWord(sort, number, Unit.DAY)));
  }

  private static void same(Sort sort, int number, String... words) {
    for (String word : words) {
      WORDS.put(word, new TimeWord(sort, number, Unit.DAY));
    }
  }

  private static void units(Sort sort, Unit unit, String... words) {
    for (String word : words) {
      WORDS.put(word, new TimeWord(sort, 0, unit));
    }
  }
}
