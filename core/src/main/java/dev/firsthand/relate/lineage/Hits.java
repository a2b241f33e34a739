package dev.firsthand.relate.lineage;

import java.util.Arrays;

/// Counts how often each earlier piece is met.
final class Hits {

  private int[] numbers = new int[256];
  private int size;

  void add(int number) {
    numbers = size == numbers.length ? Arrays.copyOf(numbers, size * 2) : numbers;
    numbers[size++] = number;
  }

  /// The pieces that were met most often, of those met alike the earlier ones first.
  int[] closest(int most) {
    Arrays.sort(numbers, 0, size);
    long[] counts = new long[size];
    int pieces = 0;
    for (int from = 0, to; from < size; from = to) {
      to = from + 1;
      while (to < size && numbers[to] == numbers[from]) {
        to++;
      }
      counts[pieces++] = ((long) (from - to) << Integer.SIZE) | numbers[from];
    }
    Arrays.sort(counts, 0, pieces);
    return Arrays.stream(counts, 0, Math.min(most, pieces))
        .mapToInt(count -> (int) count)
        .toArray();
  }
}
