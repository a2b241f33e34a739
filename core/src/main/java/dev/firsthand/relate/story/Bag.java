package dev.firsthand.relate.story;

import java.util.Arrays;

/// Terms with how much of each there is, by ascending term.
final class Bag {

  private final int[] terms;
  private final float[] amounts;

  private Bag(int[] terms, float[] amounts) {
    this.terms = terms;
    this.amounts = amounts;
  }

  int size() {
    return terms.length;
  }

  /// The hash of the term at a place.
  int term(int at) {
    return terms[at];
  }

  /// How often it occurs, weighted by where in the article.
  float amount(int at) {
    return amounts[at];
  }

  /// Whether the two have a term in common.
  boolean meets(Bag other) {
    return Arrays.stream(other.terms).anyMatch(term -> Arrays.binarySearch(terms, term) >= 0);
  }

  /// Collects terms in any order.
  static final class Builder {

    private long[] entries = new long[64];
    private int count;

    /// Adds one occurrence.
    void add(int term, float amount) {
      if (count == entries.length) {
        entries = Arrays.copyOf(entries, count * 2);
      }
      entries[count++] = ((long) term << 32) | (Float.floatToIntBits(amount) & 0xffffffffL);
    }

    Bag build() {
      Arrays.sort(entries, 0, count);
      int[] terms = new int[count];
      float[] amounts = new float[count];
      int size = 0;
      for (int i = 0; i < count; i++) {
        int term = (int) (entries[i] >> 32);
        float amount = Float.intBitsToFloat((int) entries[i]);
        if (size > 0 && terms[size - 1] == term) {
          amounts[size - 1] += amount;
        } else {
          terms[size] = term;
          amounts[size++] = amount;
        }
      }
      return new Bag(Arrays.copyOf(terms, size), Arrays.copyOf(amounts, size));
    }
  }
}
