package dev.firsthand.weigh.likeness;

import java.util.Arrays;

/// A set of words as [Rarity] weighs them, each by its number, in the order of the set.
final class WeighedWords {

  /// A place of the table where no word stands.
  private static final int EMPTY = -1;

  private final int[] words;
  private final double[] weights;
  private final double sum;
  private final int[] table;

  WeighedWords(int[] words, double[] weights) {
    this.words = words;
    this.weights = weights;
    this.sum = sum(weights);
    this.table = new int[Integer.highestOneBit(words.length * 2 + 1) * 2];
    Arrays.fill(table, EMPTY);
    for (int word : words) {
      table[place(word)] = word;
    }
  }

  int size() {
    return words.length;
  }

  int word(int index) {
    return words[index];
  }

  double weight(int index) {
    return weights[index];
  }

  /// The mean of the share of the smaller set and the share of both together, 0 to 1.
  double overlap(WeighedWords other) {
    return overlap(other, shared(other));
  }

  /// The same, the weight of the shared words being known.
  double overlap(WeighedWords other, double shared) {
    double least = Math.min(sum, other.sum);
    double all = sum + other.sum - shared;
    return least == 0 ? 0 : (shared / least + shared / all) / 2;
  }

  /// The weight of the words that stand in both.
  double shared(WeighedWords other) {
    double shared = 0;
    for (int i = 0; i < words.length; i++) {
      if (other.has(words[i])) {
        shared += weights[i];
      }
    }
    return shared;
  }

  private boolean has(int word) {
    return table[place(word)] == word;
  }

  /// Where a word stands in the table, or the empty place that it would take.
  private int place(int word) {
    int at = word & (table.length - 1);
    while (table[at] != EMPTY && table[at] != word) {
      at = (at + 1) & (table.length - 1);
    }
    return at;
  }

  private static double sum(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    return sum;
  }
}
