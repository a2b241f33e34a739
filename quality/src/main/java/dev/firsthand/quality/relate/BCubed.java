package dev.firsthand.quality.relate;

import dev.firsthand.quality.Measure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// BCubed (Bagga and Baldwin 1998): for each item, how many of those it was put with belong with
/// it, and how many of those that belong with it it was put with, averaged.
public record BCubed(double precision, double recall) {

  /// @param gold the true group of each item
  /// @param found the group it was put into; other items in it do not count
  public static BCubed of(Map<String, String> gold, Map<String, String> found) {
    Map<String, Integer> goldSizes = new HashMap<>();
    Map<String, Integer> foundSizes = new HashMap<>();
    Map<String, Integer> both = new HashMap<>();
    gold.forEach(
        (item, group) -> {
          goldSizes.merge(group, 1, Integer::sum);
          foundSizes.merge(String.valueOf(found.get(item)), 1, Integer::sum);
          both.merge(group + "\t" + found.get(item), 1, Integer::sum);
        });
    double precision = 0;
    double recall = 0;
    for (Map.Entry<String, String> item : gold.entrySet()) {
      String cluster = String.valueOf(found.get(item.getKey()));
      double common = both.getOrDefault(item.getValue() + "\t" + cluster, 0);
      precision += common / foundSizes.getOrDefault(cluster, 1);
      recall += common / goldSizes.getOrDefault(item.getValue(), 1);
    }
    return new BCubed(precision / gold.size(), recall / gold.size());
  }

  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /// Precision, recall and F1 as measures.
  ///
  /// @param prefix before each metric, such as `2018 `
  List<Measure> measures(String prefix) {
    return List.of(
        new Measure(prefix + "B3 precision", precision),
        new Measure(prefix + "B3 recall", recall),
        new Measure(prefix + "B3 F1", f1()));
  }
}
