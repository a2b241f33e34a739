package dev.firsthand.mark.figure;

import dev.firsthand.record.Mark.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The moments of an article, in the order of the text, none overlapping another.
record Moments(List<Moment> all) {

  /// The first moment that ends behind a place of the text; null when there is none.
  @Nullable Moment after(int position) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < all.size() ? all.get(low) : null;
  }

  /// The moment that overlaps a stretch of the text; null when there is none.
  @Nullable Moment over(int start, int end) {
    Moment moment = after(start);
    return moment != null && moment.start() < end ? moment : null;
  }
}
