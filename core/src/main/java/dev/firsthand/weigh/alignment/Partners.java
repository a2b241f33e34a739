package dev.firsthand.weigh.alignment;

import dev.firsthand.weigh.index.Places;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// The figures that may be one with a figure, by their places and in their order, with the evidence
/// for each.
final class Partners {

  private final Places places = new Places();
  private double[] evidence = new double[4];
  private double[] likeness = {};

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

  /// Keeps how likely each is one with the figure.
  ///
  /// @param likeness by the index of the partner
  void settle(IntToDoubleFunction likeness) {
    this.likeness = IntStream.range(0, size()).mapToDouble(likeness).toArray();
  }

  double likeness(int index) {
    return likeness[index];
  }

  /// The index of the partner at a place, -1 where there is none.
  int at(int place) {
    int index = from(place);
    return index < size() && place(index) == place ? index : -1;
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
