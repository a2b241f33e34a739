package dev.firsthand.quality.weigh;

import dev.firsthand.quality.weigh.GoldStory.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;

/// Which found mention stands where a gold one does: those that overlap, each once, the longest
/// overlap first.
///
/// @param <F> what was found
final class Matches<F> {

  private record Pair<F>(Mention gold, F found, int overlap) {}

  private final Map<Mention, F> byGold = new HashMap<>();
  private final Set<F> used = new HashSet<>();

  /// @param overlap how many characters the two share; none of another article's
  Matches(List<Mention> gold, List<F> found, ToIntBiFunction<Mention, F> overlap) {
    List<Pair<F>> pairs = new ArrayList<>();
    for (Mention mention : gold) {
      for (F candidate : found) {
        int length = overlap.applyAsInt(mention, candidate);
        if (length > 0) {
          pairs.add(new Pair<>(mention, candidate, length));
        }
      }
    }
    pairs.sort(Comparator.<Pair<F>>comparingInt(Pair::overlap).reversed());
    for (Pair<F> pair : pairs) {
      if (!byGold.containsKey(pair.gold()) && used.add(pair.found())) {
        byGold.put(pair.gold(), pair.found());
      }
    }
  }

  @Nullable F of(Mention gold) {
    return byGold.get(gold);
  }

  boolean has(F found) {
    return used.contains(found);
  }

  /// The gold mentions that have a match, as they stand in the articles.
  List<Mention> matched() {
    return byGold.keySet().stream()
        .sorted(Comparator.comparing(Mention::article).thenComparingInt(Mention::start))
        .toList();
  }
}
