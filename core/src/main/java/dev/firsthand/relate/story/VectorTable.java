package dev.firsthand.relate.story;

/// A vector to be multiplied with many others. Most terms of two texts differ, and one look at a
/// sparse row of bits says so, where walking two sorted lists has to guess at every step which one
/// to go on with.
final class VectorTable {

  /// So many slots a term, and so many bits: few other terms come upon one in use.
  private static final int ROOM = 8;

  private static final int BITS = 64;

  /// Where the other vector has so many times the terms, these are looked up in it.
  private static final int MANY = 8;

  private final Vector vector;
  private final int[] terms;
  private final float[] weights;
  private final long[] bits;
  private int[] places = new int[0];

  VectorTable(Vector vector) {
    this.vector = vector;
    int size = Integer.highestOneBit(Math.max(1, vector.size()));
    this.terms = new int[size * ROOM];
    this.weights = new float[size * ROOM];
    this.bits = new long[size * BITS / Long.SIZE];
    for (int i = 0; i < vector.size(); i++) {
      put(vector.term(i), (float) vector.weight(i));
    }
  }

  private void put(int term, float weight) {
    int slot = term & (terms.length - 1);
    while (weights[slot] != 0) {
      slot = (slot + 1) & (terms.length - 1);
    }
    terms[slot] = term;
    weights[slot] = weight;
    bits[(term >>> 6) & (bits.length - 1)] |= 1L << term;
  }

  /// The dot product, summed in the order of the terms. Those that the bits let through are
  /// gathered first: a branch for each term that goes either way costs more than all the rest.
  double dot(Vector other) {
    if (vector.size() * MANY < other.size()) {
      return vector.dotOfFew(other);
    }
    int[] places = places(other.size());
    int count = 0;
    for (int i = 0; i < other.size(); i++) {
      int term = other.term(i);
      places[count] = i;
      count += (int) (bits[(term >>> 6) & (bits.length - 1)] >>> term) & 1;
    }
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += weight(other.term(places[i])) * other.weight(places[i]);
    }
    return sum;
  }

  private int[] places(int size) {
    if (places.length < size) {
      places = new int[size];
    }
    return places;
  }

  /// The weight of a term, 0 if the vector has it not.
  private double weight(int term) {
    int slot = term & (terms.length - 1);
    while (weights[slot] != 0) {
      if (terms[slot] == term) {
        return weights[slot];
      }
      slot = (slot + 1) & (terms.length - 1);
    }
    return 0;
  }
}
