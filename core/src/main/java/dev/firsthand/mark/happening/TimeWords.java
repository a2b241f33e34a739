package dev.firsthand.mark.happening;

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

  static boolean is(String lower) {
    return ALL.contains(lower);
  }
}
