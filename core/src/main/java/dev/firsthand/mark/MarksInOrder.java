package dev.firsthand.mark;

import dev.firsthand.record.Mark;
import java.util.List;

/// Looks things up among marks that stand in the order of the text.
public final class MarksInOrder {

  private MarksInOrder() {}

  /// The index of the first mark that begins at a position or behind it.
  public static int firstFrom(List<? extends Mark> marks, int position) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
