package dev.firsthand.weigh;

import java.util.Arrays;

/// The figures that may be one with a figure, by their places and in their order, with the evidence
/// for each.
final class Partners {

  private final Places places = new Places();
  private double[] evidence = new double[4];

  /// @param place behind those of all others
  void add(int place, double evidence) {
    int size = places.size();
    this.evidence =
        size == this.evidence.length ? Arrays.copyOf(this.evidence, size * 2) : this.evidence;
    this.evidence[size] = evidence;
    places.add(place);
  }

  int size() {
    return places.size();
  }

  int place(int index) {
    return places.get(index);
  }

  double evidence(int index) {
    return evidence[index];
  }

  /// The evidence for the partner at a place; not a number where there is none.
  double of(int place) {
    int index = from(place);
    return index < size() && place(index) == place ? evidence[index] : Double.NaN;
  }

  /// The index of the first partner that stands at a place or behind it.
  int from(int place) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place(middle) < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
