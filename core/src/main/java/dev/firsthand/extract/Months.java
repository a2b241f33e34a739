package dev.firsthand.extract;

import dev.firsthand.text.WordTable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names of the months in the languages of the resource `months.txt`.
final class Months {

  private static final Map<String, Integer> ALL = new HashMap<>();
  private static final Map<String, Map<String, Integer>> BY_LANGUAGE = new HashMap<>();

  static {
    for (String line : WordTable.lines(Months.class, "months.txt")) {
      String[] parts = line.split("\\s+", -1);
      Map<String, Integer> own = new HashMap<>();
      for (int month = 1; month <= 12; month++) {
        for (String name : parts[month].split("\\|", -1)) {
          own.put(name, month);
          ALL.putIfAbsent(name, month);
        }
      }
      BY_LANGUAGE.put(parts[0].substring(0, parts[0].length() - 1), own);
    }
  }

  private Months() {}

  /// The month's number, or 0 when `lower` names none.
  ///
  /// @param language without region or script, for names that two languages give different months
  static int number(String lower, @Nullable String language) {
    Map<String, Integer> own = language == null ? null : BY_LANGUAGE.get(language);
    Integer month = own == null ? null : own.get(lower);
    if (month == null) {
      month = ALL.get(lower);
    }
    return month == null ? 0 : month;
  }
}
