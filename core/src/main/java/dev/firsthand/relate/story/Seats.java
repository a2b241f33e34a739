package dev.firsthand.relate.story;

import java.util.Arrays;

/// A list of seats in [Neighbours], in the order in which they were added.
final class Seats {

  /// A term leads to so many of the latest articles that hold it.
  private static final int LATEST = 200;

  private int[] seats = new int[2];
  private int count;

  int size() {
    return count;
  }

  boolean isEmpty() {
    return count == 0;
  }

  int get(int at) {
    return seats[at];
  }

  void add(int seat) {
    if (count == seats.length) {
      seats = Arrays.copyOf(seats, count * 2);
    }
    seats[count++] = seat;
  }

  /// Adds a seat and drops the oldest beyond [#LATEST].
  void addLatest(int seat) {
    if (count == LATEST) {
      System.arraycopy(seats, 1, seats, 0, --count);
    }
    add(seat);
  }

  int removeLast() {
    return seats[--count];
  }

  /// Takes a seat out and says whether any is left.
  boolean remove(int seat) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (seats[i] != seat) {
        seats[kept++] = seats[i];
      }
    }
    count = kept;
    return count > 0;
  }
}
