package dev.firsthand.weigh;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much two sets of words have in common, where a word weighs the more the fewer of a story's
/// figures stand beside it.
final class Rarity {

  private final Map<String, Double> weights = new HashMap<>();

  /// The weight of a word that stands beside one figure.
  private final double once;

  Rarity(List<FigureMention> all) {
    Map<String, Integer> frequency = new HashMap<>();
    all.forEach(m -> m.sentence().forEach(word -> frequency.merge(word, 1, Integer::sum)));
    frequency.forEach((word, times) -> weights.put(word, weight(all.size(), times)));
    once = weight(all.size(), 1);
  }

  /// The mean of the share of the smaller set and the share of both together, 0 to 1.
  double overlap(Set<String> a, Set<String> b) {
    double shared = 0;
    double inA = 0;
    double inB = 0;
    for (String word : a) {
      inA += weight(word);
      shared += b.contains(word) ? weight(word) : 0;
    }
    for (String word : b) {
      inB += weight(word);
    }
    double least = Math.min(inA, inB);
    double all = inA + inB - shared;
    return least == 0 ? 0 : (shared / least + shared / all) / 2;
  }

  private static double weight(int mentions, int times) {
    return Math.log(1 + (double) mentions / times);
  }

  private double weight(String word) {
    return weights.getOrDefault(word, once);
  }
}
