package dev.firsthand.weigh.index;

import java.util.Arrays;

/// Places in a list, in the order in which they were added.
public final class Places {

  private int[] places = new int[4];
  private int size;

  public void add(int place) {
    places = size == places.length ? Arrays.copyOf(places, size * 2) : places;
    places[size++] = place;
  }

  public void clear() {
    size = 0;
  }

  public void sort() {
    Arrays.sort(places, 0, size);
  }

  public int get(int index) {
    return places[index];
  }

  public int size() {
    return size;
  }
}
