package dev.firsthand.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The news agencies of the resource `agencies.txt`, by all their spellings.
final class Agencies {

  private static final Map<String, String> EXACT = new HashMap<>();
  private static final Map<String, String> FOLDED = new HashMap<>();

  /// Of characters: no name of an agency is longer.
  private static final int LONGEST = 100;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s/.,-]+");
  private static final Set<String> MARKERS =
      Set.of(
          "agency",
          "agencies",
          "news",
          "press",
          "wire",
          "wires",
          "service",
          "newswire",
          "newswires",
          "presse",
          "agentur",
          "agence",
          "agencia",
          "bureau");

  private static final Set<String> UNNAMED =
      Set.of(
          "agencies",
          "agency",
          "wires",
          "wire",
          "wire services",
          "news agencies",
          "wire reports",
          "agency reports",
          "agency inputs",
          "agencies inputs",
          "wire agencies",
          "news services",
          "news wires",
          "wire service reports",
          "agency report");

  static {
    for (String line : Resource.lines("agencies.txt")) {
      String[] names = line.split("\\s*\\|\\s*", -1);
      for (String name : names) {
        EXACT.putIfAbsent(name, names[0]);
        if (!isCapitals(name)) {
          FOLDED.putIfAbsent(name.toLowerCase(Locale.ROOT), names[0]);
        }
      }
    }
  }

  private Agencies() {}

  /// The agency's name in full, when `name` is a known spelling of it.
  static Optional<String> known(String name) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    String exact = EXACT.get(name);
    return Optional.ofNullable(exact != null ? exact : FOLDED.get(name.toLowerCase(Locale.ROOT)));
  }

  /// Whether agencies are meant but none is named: `wire services`.
  static boolean isUnnamed(String name) {
    return name.length() <= LONGEST && UNNAMED.contains(name.toLowerCase(Locale.ROOT));
  }

  /// Whether the words say that this is a service and no person: `Meridian News Agency`.
  static boolean saysAgency(String name) {
    for (String word : BETWEEN_WORDS.split(name.toLowerCase(Locale.ROOT), -1)) {
      if (MARKERS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapitals(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT)) && name.length() <= 4;
  }
}
