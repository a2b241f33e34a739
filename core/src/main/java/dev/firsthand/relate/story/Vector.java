package dev.firsthand.relate.story;

import java.util.Arrays;
import java.util.stream.IntStream;

/// A sparse vector of length one, by ascending term.
final class Vector {

  private final int[] terms;
  private final float[] weights;
  private final double length;

  /// @param length what it was before it was scaled to one
  private Vector(int[] terms, float[] weights, double length) {
    this.terms = terms;
    this.weights = weights;
    this.length = length;
  }

  /// How much there was of it: the more rare terms an article has, the longer.
  double length() {
    return length;
  }

  int size() {
    return terms.length;
  }

  int term(int at) {
    return terms[at];
  }

  double weight(int at) {
    return weights[at];
  }

  /// The dot product with a vector of many more terms, summed in the order of the terms.
  double dotOfFew(Vector many) {
    double sum = 0;
    int from = 0;
    for (int i = 0; i < terms.length; i++) {
      int at = Arrays.binarySearch(many.terms, from, many.terms.length, terms[i]);
      sum += at < 0 ? 0 : (double) weights[i] * many.weights[at];
      from = at < 0 ? ~at : at + 1;
    }
    return sum;
  }

  /// The bag weighed by rarity. Only the `most` heaviest terms stay, so that an article which holds
  /// every word is no nearer to everything.
  static Vector of(Bag bag, Frequencies frequencies, int most) {
    float[] weights = new float[bag.size()];
    double[] rarities = frequencies.rarities(bag);
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) (rarities[i] * emphasis(bag.amount(i)));
    }
    return unit(bag, weights, most);
  }

  /// What is told again counts more, but less each time; most is told once.
  private static double emphasis(float amount) {
    return amount == 1 ? 1 : 1 + Math.log(amount);
  }

  /// @param weights of all terms of the bag; those that stay are moved up
  private static Vector unit(Bag bag, float[] weights, int most) {
    float least = least(weights, most);
    int[] terms = new int[weights.length];
    int size = 0;
    double square = 0;
    for (int i = 0; i < weights.length; i++) {
      float weight = weights[i];
      boolean stays = weight > least;
      terms[size] = bag.term(i);
      weights[size] = weight;
      size += stays ? 1 : 0;
      square += stays ? (double) weight * weight : 0;
    }
    double length = Math.sqrt(Math.max(square, Float.MIN_NORMAL));
    scale(weights, size, (float) (1 / length));
    return new Vector(Arrays.copyOf(terms, size), Arrays.copyOf(weights, size), length);
  }

  /// The places of the heaviest terms.
  int[] heaviest(int most) {
    float least = least(weights, most);
    return IntStream.range(0, size()).filter(at -> weights[at] > least).limit(most).toArray();
  }

  private static void scale(float[] weights, int size, float factor) {
    for (int i = 0; i < size; i++) {
      weights[i] *= factor;
    }
  }

  private static float least(float[] weights, int most) {
    if (weights.length <= most) {
      return 0;
    }
    return Math.max(0, smallest(weights.clone(), weights.length - most - 1));
  }

  /// The value that would stand at a place if all were sorted (Hoare's selection).
  private static float smallest(float[] values, int place) {
    int low = 0;
    int high = values.length - 1;
    while (low < high) {
      float pivot = values[(low + high) >>> 1];
      int i = low;
      int j = high;
      while (i <= j) {
        while (values[i] < pivot) {
          i++;
        }
        while (values[j] > pivot) {
          j--;
        }
        if (i <= j) {
          float swap = values[i];
          values[i++] = values[j];
          values[j--] = swap;
        }
      }
      if (place > j && place < i) {
        break;
      }
      low = place >= i ? i : low;
      high = place <= j ? j : high;
    }
    return values[place];
  }
}
