package dev.firsthand.weigh.party;

import dev.firsthand.text.Aliases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Which names of places and organisations mean one thing in all reports of a story: `U.S.` here
/// and `United States` there, `FBI` and the only name of several words that has those initials,
/// `Coast Guard` and `U.S. Coast Guard` where no other country's is named. Each group stands under
/// the name that is written most.
final class NameVariants {

  /// Shorter names may be two: `Riga` and `Righa`.
  private static final int SHORTEST_ROMANISED = 7;

  /// A country's name has no more words.
  private static final int LONGEST_NATION = 4;

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
    Map<String, Set<String>> nations = nations(counts.keySet());
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (String name : counts.keySet()) {
      List<String> spelt = byInitials.getOrDefault(name.replace(".", ""), List.of());
      String full = spelt.size() == 1 && isInitials(name) ? spelt.getFirst() : name;
      String key = key(full);
      Set<String> owners = nations.getOrDefault(key, Set.of());
      String owned = owners.size() == 1 ? owners.iterator().next() + ' ' + key : key;
      groups.computeIfAbsent(owned, _ -> new ArrayList<>()).add(name);
    }
    groups.values().stream()
        .filter(group -> group.size() > 1)
        .forEach(group -> join(group, counts));
  }

  /// The countries that stand before a name somewhere, by what is left of it.
  private static Map<String, Set<String>> nations(Set<String> names) {
    Map<String, Set<String>> nations = new HashMap<>();
    for (String name : names) {
      String key = key(name);
      int end = endOfNation(key);
      if (end > 0) {
        nations
            .computeIfAbsent(key.substring(end + 1), _ -> new LinkedHashSet<>())
            .add(key.substring(0, end));
      }
    }
    return nations;
  }

  /// Where the country ends that other words follow, or 0.
  private static int endOfNation(String key) {
    int nation = 0;
    int words = 1;
    for (int end = key.indexOf(' '); end > 0 && words <= LONGEST_NATION; words++) {
      nation = Aliases.isNation(key.substring(0, end)) ? end : nation;
      end = key.indexOf(' ', end + 1);
    }
    return nation;
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
    String bare = lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
    int nation = endOfNation(bare);
    String common =
        nation > 0
            ? Aliases.common(bare.substring(0, nation)) + bare.substring(nation)
            : Aliases.common(bare);
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
