package dev.firsthand.quality.relate;

import java.util.HashMap;
import java.util.Map;

/// The adjusted Rand index (Hubert and Arabie 1985): how far two groupings agree on which pairs
/// belong together, 1 when they are the same and 0 when they agree as chance would.
final class Rand {

  private Rand() {}

  /// @param one,other the group of each item, of the same items
  static double adjusted(Map<String, String> one, Map<String, String> other) {
    Map<String, Integer> ones = new HashMap<>();
    Map<String, Integer> others = new HashMap<>();
    Map<String, Integer> both = new HashMap<>();
    one.forEach(
        (item, group) -> {
          ones.merge(group, 1, Integer::sum);
          others.merge(String.valueOf(other.get(item)), 1, Integer::sum);
          both.merge(group + "\t" + other.get(item), 1, Integer::sum);
        });
    double all = pairs(one.size());
    double chance = pairs(ones) * pairs(others) / Math.max(1, all);
    double most = (pairs(ones) + pairs(others)) / 2;
    return most == chance ? 1 : (pairs(both) - chance) / (most - chance);
  }

  private static double pairs(Map<String, Integer> groups) {
    return groups.values().stream().mapToDouble(Rand::pairs).sum();
  }

  private static double pairs(double items) {
    return items * (items - 1) / 2;
  }
}
