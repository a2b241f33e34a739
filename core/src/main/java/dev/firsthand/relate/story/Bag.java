package dev.firsthand.relate.story;

import java.util.Arrays;

/// Terms with how much of each there is, by ascending term.
final class Bag {

  private static final double UNKNOWN = -1;

  /// One for all, as most articles have some bag that is empty, and each is looked at often.
  private static final Bag EMPTY = new Bag(new int[0], new float[0]);

  private final int[] terms;
  private final float[] amounts;
  private double square = UNKNOWN;

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
    int here = 0;
    int there = 0;
    while (here < terms.length && there < other.terms.length && terms[here] != other.terms[there]) {
      if (terms[here] < other.terms[there]) {
        here++;
      } else {
        there++;
      }
    }
    return here < terms.length && there < other.terms.length;
  }

  /// How alike the two are, 0 to 1.
  double cosine(Bag other) {
    double square = square() * other.square();
    return square == 0 ? 0 : dot(other) / Math.sqrt(square);
  }

  private double square() {
    if (square == UNKNOWN) {
      double sum = 0;
      for (float amount : amounts) {
        sum += amount * amount;
      }
      square = sum;
    }
    return square;
  }

  private double dot(Bag other) {
    double dot = 0;
    for (int i = 0; i < terms.length; i++) {
      int at = Arrays.binarySearch(other.terms, terms[i]);
      dot += at < 0 ? 0 : amounts[i] * other.amounts[at];
    }
    return dot;
  }

  /// Collects terms in any order.
  static final class Builder {

    private static final int FEW = 64;

    private long[] entries;
    private int count;

    Builder() {
      this(FEW);
    }

    /// @param room how many occurrences are expected
    Builder(int room) {
      this.entries = new long[Math.max(FEW, room)];
    }

    /// Adds one occurrence.
    void add(int term, float amount) {
      if (count == entries.length) {
        entries = Arrays.copyOf(entries, count * 2);
      }
      entries[count++] = ((long) term << 32) | (Float.floatToIntBits(amount) & 0xffffffffL);
    }

    Bag build() {
      if (count == 0) {
        return EMPTY;
      }
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
