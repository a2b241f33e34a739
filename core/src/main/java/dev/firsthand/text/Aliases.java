package dev.firsthand.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Names that stand for the same thing without looking alike: `U.S.` and `United States`.
public final class Aliases {

  private static final Map<String, String> FULLEST = read();

  private Aliases() {}

  /// One name for all that mean the same, in small letters; the name itself where none is known.
  public static String common(String key) {
    return FULLEST.getOrDefault(key, key);
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
