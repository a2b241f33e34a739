package dev.firsthand.weigh.likeness;

import dev.firsthand.weigh.index.Places;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Sums up the weight of the words that each set has in common with the sets before it, by an index
/// of who holds what.
final class SharedWeights {

  private final List<Places> holders = new ArrayList<>();
  private final double[] shared;
  private int size;

  /// @param sets how many come at most
  SharedWeights(int sets) {
    shared = new double[sets];
  }

  /// Adds a set; what it shares can be asked until the next is added.
  void add(WeighedWords words) {
    Arrays.fill(shared, 0, size, 0);
    for (int i = 0; i < words.size(); i++) {
      Places known = holders(words.word(i));
      double weight = words.weight(i);
      for (int j = 0; j < known.size(); j++) {
        shared[known.get(j)] += weight;
      }
      known.add(size);
    }
    size++;
  }

  /// The weight that the last set shares with an earlier one.
  double with(int set) {
    return shared[set];
  }

  private Places holders(int word) {
    while (holders.size() <= word) {
      holders.add(new Places());
    }
    return holders.get(word);
  }
}
