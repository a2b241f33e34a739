package dev.firsthand.text;

import java.util.Map;

/// The English names of weekdays and months, in small letters, with their numbers of ISO 8601.
public final class CalendarWords {

  public static final Map<String, Integer> WEEKDAYS =
      Map.of(
          "monday",
          1,
          "tuesday",
          2,
          "wednesday",
          3,
          "thursday",
          4,
          "friday",
          5,
          "saturday",
          6,
          "sunday",
          7);

  public static final Map<String, Integer> SHORT_WEEKDAYS =
      Map.of(
          "mon", 1, "tue", 2, "tues", 2, "wed", 3, "thu", 4, "thur", 4, "thurs", 4, "fri", 5, "sat",
          6, "sun", 7);

  public static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("january", 1),
          Map.entry("february", 2),
          Map.entry("march", 3),
          Map.entry("april", 4),
          Map.entry("may", 5),
          Map.entry("june", 6),
          Map.entry("july", 7),
          Map.entry("august", 8),
          Map.entry("september", 9),
          Map.entry("october", 10),
          Map.entry("november", 11),
          Map.entry("december", 12));

  public static final Map<String, Integer> SHORT_MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("sept", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  private CalendarWords() {}

  /// `friday`, but not `fri`.
  public static boolean isWeekday(String lower) {
    return WEEKDAYS.containsKey(lower);
  }

  /// Whether it is the name of a weekday or a month, as names are written.
  public static boolean isName(Token token) {
    return token.isCapitalised() && (isWeekday(token.lower()) || isMonth(token.lower()));
  }

  /// `march`, but not `mar`.
  public static boolean isMonth(String lower) {
    return MONTHS.containsKey(lower);
  }
}
