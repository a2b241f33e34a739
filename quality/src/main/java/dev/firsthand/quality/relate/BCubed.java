package dev.firsthand.quality.relate;

import java.util.HashMap;
import java.util.Map;

/// BCubed (Bagga and Baldwin 1998): for each item, how many of those it was put with belong with
/// it, and how many of those that belong with it it was put with, averaged.
public record BCubed(double precision, double recall) {

  /// @param gold the true group of each item
  /// @param found the group it was put into
  public static BCubed of(Map<String, String> gold, Map<String, String> found) {
    Map<String, Integer> goldSizes = sizes(gold);
    Map<String, Integer> foundSizes = sizes(found);
    Map<String, Integer> both = new HashMap<>();
    gold.forEach((item, group) -> both.merge(group + "\t" + found.get(item), 1, Integer::sum));
    double precision = 0;
    double recall = 0;
    for (Map.Entry<String, String> item : gold.entrySet()) {
      String cluster = found.get(item.getKey());
      double common = both.getOrDefault(item.getValue() + "\t" + cluster, 0);
      precision += common / foundSizes.getOrDefault(cluster, 1);
      recall += common / goldSizes.getOrDefault(item.getValue(), 1);
    }
    return new BCubed(precision / gold.size(), recall / gold.size());
  }

  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static Map<String, Integer> sizes(Map<String, String> groups) {
    Map<String, Integer> sizes = new HashMap<>();
    groups.values().forEach(group -> sizes.merge(group, 1, Integer::sum));
    return sizes;
  }
}
