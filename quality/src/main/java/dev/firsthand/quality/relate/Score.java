package dev.firsthand.quality.relate;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One line of a score sheet.
///
/// @param floor below it a change made things worse
/// @param best the best figure known of others; null where nobody published one
record Score(
    String set, String metric, double score, double floor, double goal, @Nullable String best) {

  void print() {
    System.out.printf(
        Locale.ROOT,
        "%s\t%s\t%.4f\t%.3f\t%.3f\t%s%n",
        set,
        metric,
        score,
        floor,
        goal,
        best == null ? "-" : best);
  }
}
