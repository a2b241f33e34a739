package dev.firsthand.weigh.party;

import dev.firsthand.text.Aliases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Which names of places and organisations mean one thing in all reports of a story: `U.S.` here
/// and `United States` there, `FBI` and the only name of several words that has those initials.
/// Each group stands under the name that is written most.
final class NameVariants {

  /// Shorter names may be two: `Riga` and `Righa`.
  private static final int SHORTEST_ROMANISED = 7;

  private static final Pattern BREATH = Pattern.compile("(?<=[bdgkt])h");

  private final Map<String, String> common = new HashMap<>();

  /// @param counts how often each name is written
  NameVariants(Map<String, Integer> counts) {
    Map<String, List<String>> byInitials = new HashMap<>();
    for (String name : counts.keySet()) {
      String initials = initials(name);
      if (initials.length() > 1) {
        byInitials.computeIfAbsent(initials, _ -> new ArrayList<>()).add(name);
      }
    }
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (String name : counts.keySet()) {
      List<String> spelt = byInitials.getOrDefault(name.replace(".", ""), List.of());
      String full = spelt.size() == 1 && isInitials(name) ? spelt.getFirst() : name;
      groups.computeIfAbsent(key(full), _ -> new ArrayList<>()).add(name);
    }
    groups.values().stream()
        .filter(group -> group.size() > 1)
        .forEach(group -> join(group, counts));
  }

  String of(String name) {
    return common.getOrDefault(name, name);
  }

  private void join(List<String> group, Map<String, Integer> counts) {
    String most = group.getFirst();
    for (String name : group) {
      most = counts.getOrDefault(name, 0) > counts.getOrDefault(most, 0) ? name : most;
    }
    for (String name : group) {
      common.put(name, most);
    }
  }

  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace('’', '\'');
    String common =
        Aliases.common(lower.startsWith("the ") ? lower.substring("the ".length()) : lower);
    return common.length() < SHORTEST_ROMANISED ? common : BREATH.matcher(common).replaceAll("");
  }

  private static boolean isInitials(String name) {
    String letters = name.replace(".", "");
    return letters.length() > 1 && letters.chars().allMatch(Character::isUpperCase);
  }

  /// The first letters of the words that have a capital.
  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    if (name.indexOf(' ') > 0) {
      for (String word : name.split(" ", -1)) {
        if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
          initials.append(word.charAt(0));
        }
      }
    }
    return initials.toString();
  }
}
