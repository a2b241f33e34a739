package dev.firsthand.weigh;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much two sets of words have in common, where a word weighs the more the fewer of a story's
/// figures stand beside it.
final class Rarity {

  private final Map<String, Integer> frequency = new HashMap<>();
  private final int mentions;

  Rarity(List<FigureMention> all) {
    mentions = all.size();
    all.forEach(m -> m.sentence().forEach(word -> frequency.merge(word, 1, Integer::sum)));
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

  private double weight(String word) {
    return Math.log(1 + (double) mentions / frequency.getOrDefault(word, 1));
  }
}
