package dev.firsthand.relate.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The news agencies and the names they go by. A page that names none, but credits "agencies" or
/// "wire services", credits [#UNNAMED].
final class Agencies {

  static final String UNNAMED = "agencies";

  static final Phrases<String> NAMES = new Phrases<>(names());

  private static final Map<String, String> BY_NAME = byName();

  private Agencies() {}

  /// The agency of that name, in whatever form it is given.
  static Optional<String> named(String name) {
    return Optional.ofNullable(BY_NAME.get(bare(name)));
  }

  private static String bare(String name) {
    String lower = name.toLowerCase(Locale.ROOT).strip();
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  private static Map<String, String> byName() {
    Map<String, String> byName = new HashMap<>();
    names().forEach(name -> byName.put(name.getKey(), name.getValue()));
    return Map.copyOf(byName);
  }

  private static List<Map.Entry<String, String>> names() {
    List<Map.Entry<String, String>> names = new ArrayList<>();
    for (String line : Phrases.lines("agencies.txt")) {
      String[] forms = line.split("\\s*\\|\\s*", -1);
      for (String form : forms) {
        names.add(Map.entry(form.toLowerCase(Locale.ROOT), forms[0]));
      }
    }
    return List.copyOf(names);
  }
}
