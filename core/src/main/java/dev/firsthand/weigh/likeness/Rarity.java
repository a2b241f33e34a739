package dev.firsthand.weigh.likeness;

import dev.firsthand.weigh.figure.FigureMention;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Weighs words, each the more the fewer of a story's figures stand beside it.
final class Rarity {

  private final Map<String, Integer> frequency = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int mentions;

  Rarity(List<FigureMention> all) {
    mentions = all.size();
    all.forEach(m -> m.words().sentence().forEach(word -> frequency.merge(word, 1, Integer::sum)));
  }

  /// @param words each of them once
  WeighedWords weigh(Collection<String> words) {
    int[] known = new int[words.size()];
    double[] weights = new double[words.size()];
    int at = 0;
    for (String word : words) {
      known[at] = numbers.computeIfAbsent(word, _ -> numbers.size());
      weights[at] = Math.log(1 + (double) mentions / frequency.getOrDefault(word, 1));
      at++;
    }
    return new WeighedWords(known, weights);
  }
}
