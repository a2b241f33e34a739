package dev.firsthand.weigh;

import java.util.Arrays;

/// Places in a list, in the order in which they were added.
final class Places {

  private int[] places = new int[4];
  private int size;

  void add(int place) {
    places = size == places.length ? Arrays.copyOf(places, size * 2) : places;
    places[size++] = place;
  }

  void clear() {
    size = 0;
  }

  void sort() {
    Arrays.sort(places, 0, size);
  }

  int get(int index) {
    return places[index];
  }

  int size() {
    return size;
  }
}
