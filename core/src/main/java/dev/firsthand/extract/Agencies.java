package dev.firsthand.extract;

import dev.firsthand.text.WordTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The news agencies of the resource `agencies.txt`, by all their spellings.
final class Agencies {

  private static final Map<String, String> EXACT = new HashMap<>();
  private static final Map<String, String> FOLDED = new HashMap<>();

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

  /// The names by their first two letters in small ones, the longest first.
  private static final Map<String, List<String>> STARTS = new HashMap<>();

  static {
    for (String line : WordTable.lines(Agencies.class, "agencies.txt")) {
      String[] names = line.split("\\s*\\|\\s*", -1);
      for (String name : names) {
        EXACT.putIfAbsent(name, names[0]);
        if (!isCapitals(name)) {
          FOLDED.putIfAbsent(name.toLowerCase(Locale.ROOT), names[0]);
        }
        if (name.length() > 2 || name.equals("AP")) {
          STARTS.computeIfAbsent(start(name, 0), _ -> new ArrayList<>()).add(name);
        }
      }
    }
    STARTS
        .values()
        .forEach(names -> names.sort(Comparator.comparingInt(String::length).reversed()));
  }

  /// Of characters: no name of an agency is longer.
  private static final int LONGEST =
      Stream.of(EXACT.keySet(), UNNAMED)
          .flatMap(Set::stream)
          .mapToInt(String::length)
          .max()
          .orElse(0);

  private static String start(String text, int at) {
    return text.substring(at, Math.min(at + 2, text.length())).toLowerCase(Locale.ROOT);
  }

  /// The known agencies that a text names, in its order. The shortest abbreviations are passed
  /// over, since `PA` is a state, too.
  static Set<String> in(String text) {
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      if (i == 0 || isBoundary(text, i)) {
        for (String name : STARTS.getOrDefault(start(text, i), List.of())) {
          int end = i + name.length();
          boolean same = text.regionMatches(!isCapitals(name), i, name, 0, name.length());
          if (same && (end >= text.length() || isBoundary(text, end))) {
            known(text.substring(i, end)).ifPresent(found::add);
            i = end - 1;
            break;
          }
        }
      }
    }
    return found;
  }

  /// Whether a word ends or begins there; ideographs are words by themselves.
  private static boolean isBoundary(String text, int at) {
    char before = text.charAt(at - 1);
    return !Character.isLetterOrDigit(before)
        || !Character.isLetterOrDigit(text.charAt(at))
        || (Character.isIdeographic(before) || Character.isIdeographic(text.charAt(at)));
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
