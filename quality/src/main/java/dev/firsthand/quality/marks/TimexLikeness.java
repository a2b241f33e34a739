package dev.firsthand.quality.marks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/// Compares TIMEX3 values with the resolutions of Recognizers-Text, which say the same in other
/// words.
final class TimexLikeness {

  private TimexLikeness() {}

  /// Whether a value is what a case of a kind (`date`, `duration`, `set`) expects.
  static boolean isSame(String kind, @Nullable String value, JsonNode expected) {
    if (value == null) {
      return false;
    }
    String timex = expected.path("Timex").asText();
    String future = expected.path("FutureResolution").path("date").asText();
    String past = expected.path("PastResolution").path("date").asText();
    return switch (kind) {
      case "date" ->
          value.equals(timex)
              || value.equals(future)
              || value.equals(past)
              || isCoarser(value, future)
              || isCoarser(value, past);
      case "duration" -> value.equals(timex) || seconds(value) == seconds(timex);
      default -> value.equals(timex);
    };
  }

  /// TIMEX3 gives `two years ago` as a year and `two weeks ago` as a week, not as a day.
  private static boolean isCoarser(String value, String day) {
    if (value.length() < 10 && day.startsWith(value)) {
      return true;
    }
    if (value.length() != 8 || day.length() != 10 || value.charAt(5) != 'W') {
      return false;
    }
    LocalDate date = LocalDate.parse(day);
    int week = date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return Integer.parseInt(value.substring(6)) == week;
  }

  /// The length of a TIMEX3 duration in seconds, to compare `P2.5Y` and `P2Y6M`; -1 when unknown.
  private static double seconds(String timex) {
    double total = 0;
    double number = 0;
    boolean time = false;
    int from = 1;
    for (int i = 1; i < timex.length(); i++) {
      char c = timex.charAt(i);
      if (c == 'T') {
        time = true;
        from = i + 1;
      } else if (Character.isLetter(c)) {
        if (c == 'X' || from == i) {
          return -1;
        }
        number = Double.parseDouble(timex.substring(from, i));
        total += number * unit(c, time);
        from = i + 1;
      }
    }
    return total == 0 ? -1 : total;
  }

  private static double unit(char letter, boolean time) {
    return switch (letter) {
      case 'S' -> 1;
      case 'H' -> 3600;
      case 'D' -> 86_400;
      case 'W' -> 7 * 86_400;
      case 'M' -> time ? 60 : 30 * 86_400;
      case 'Y' -> 360 * 86_400;
      default -> -1;
    };
  }
}
