package dev.firsthand.mark.happening;

import dev.firsthand.text.CalendarWords;
import java.util.Locale;
import java.util.Set;

/// Nouns that tell a time: they are never an actor or a recipient.
final class TimeWords {

  private static final Set<String> ALL =
      Set.of(
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

  private static final Set<String> POINTERS =
      Set.of("today", "tonight", "yesterday", "tomorrow", "this", "last", "next");

  private TimeWords() {}

  /// Whether a time expression is a bare weekday, or ends in one: "Friday", "on Friday".
  static boolean endsInWeekday(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return CalendarWords.isWeekday(lower.substring(lower.lastIndexOf(' ') + 1))
        && !lower.startsWith("last");
  }

  /// Whether a time expression with a time of day also says which day.
  static boolean namesDay(String text) {
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (isCalendar(word)
          || CalendarWords.SHORT_MONTHS.containsKey(word)
          || POINTERS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// "May" is a name as well.
  static boolean is(String lower) {
    return ALL.contains(lower) || (isCalendar(lower) && !lower.equals("may"));
  }

  private static boolean isCalendar(String lower) {
    return CalendarWords.isWeekday(lower) || CalendarWords.isMonth(lower);
  }
}
