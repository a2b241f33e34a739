package dev.firsthand.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Names that stand for the same thing without looking alike: `U.S.` and `United States`.
public final class Aliases {

  private static final Map<String, String> FULLEST = read();

  private static final Set<String> NATIONS =
      Stream.of(Locale.getISOCountries())
          .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
          .map(name -> common(name.toLowerCase(Locale.ROOT)))
          .collect(Collectors.toUnmodifiableSet());

  private Aliases() {}

  /// One name for all that mean the same, in small letters; the name itself where none is known.
  public static String common(String key) {
    return FULLEST.getOrDefault(key, key);
  }

  /// Whether the name, in small letters, is one of a country.
  public static boolean isNation(String key) {
    return NATIONS.contains(common(key));
  }

  private static Map<String, String> read() {
    Map<String, String> fullest = new HashMap<>();
    for (String line : WordTable.lines(Aliases.class, "aliases.txt")) {
      List<String> names = List.of(line.toLowerCase(Locale.ROOT).split("; "));
      names.forEach(name -> fullest.put(name, names.getFirst()));
    }
    return fullest;
  }
}
