package dev.firsthand.relate.lineage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Which pieces of the window carry a fingerprint. A fingerprint remembers its first few pieces,
/// one of which is the likely source, and the latest ones; what lies between is not looked at, so
/// that ten thousand copies of one text cost no more than thirty.
final class FingerprintIndex {

  private static final int FIRST = 4;
  private static final int LATEST = 28;

  private final Map<Long, Postings> postings = new HashMap<>();

  void add(Piece piece) {
    for (Shingles.Print print : piece.prints()) {
      postings.computeIfAbsent(print.hash(), _ -> new Postings()).add(piece.number());
    }
  }

  void remove(Piece piece) {
    for (Shingles.Print print : piece.prints()) {
      postings.computeIfPresent(
          print.hash(), (_, list) -> list.remove(piece.number()) == 0 ? null : list);
    }
  }

  /// The numbers of the pieces that carry the fingerprint, oldest first.
  int[] pieces(long hash) {
    Postings list = postings.get(hash);
    return list == null ? new int[0] : list.numbers();
  }

  private static final class Postings {

    private int[] numbers = new int[1];
    private int count;

    void add(int number) {
      if (count > 0 && numbers[count - 1] == number) {
        return;
      }
      if (count == FIRST + LATEST) {
        System.arraycopy(numbers, FIRST + 1, numbers, FIRST, LATEST - 1);
        count--;
      } else if (count == numbers.length) {
        numbers = Arrays.copyOf(numbers, count * 2);
      }
      numbers[count++] = number;
    }

    int remove(int number) {
      int at = Arrays.binarySearch(numbers, 0, count, number);
      if (at >= 0) {
        System.arraycopy(numbers, at + 1, numbers, at, count - at - 1);
        count--;
      }
      return count;
    }

    int[] numbers() {
      return Arrays.copyOf(numbers, count);
    }
  }
}
