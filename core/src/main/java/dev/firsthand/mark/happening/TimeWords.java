package dev.firsthand.mark.happening;

import java.util.Locale;
import java.util.Set;

/// Nouns that tell a time: they are never an actor or a recipient.
final class TimeWords {

  private static final Set<String> ALL =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "today",
          "yesterday",
          "tomorrow",
          "week",
          "month",
          "year",
          "years",
          "months",
          "weeks",
          "day",
          "days",
          "morning",
          "evening",
          "night",
          "afternoon",
          "weekend",
          "hours",
          "minutes",
          "time");

  private TimeWords() {}

  private static final Set<String> POINTERS =
      Set.of("today", "tonight", "yesterday", "tomorrow", "this", "last", "next");

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec");

  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  /// Whether a time expression is a bare weekday, or ends in one: "Friday", "on Friday".
  static boolean endsInWeekday(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return WEEKDAYS.contains(lower.substring(lower.lastIndexOf(' ') + 1))
        && !lower.startsWith("last");
  }

  /// Whether a time expression with a time of day also says which day.
  static boolean namesDay(String text) {
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (MONTHS.contains(word) || WEEKDAYS.contains(word) || POINTERS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  static boolean is(String lower) {
    return ALL.contains(lower);
  }
}
