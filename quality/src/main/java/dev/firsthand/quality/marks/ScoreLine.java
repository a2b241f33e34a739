package dev.firsthand.quality.marks;

import java.util.Locale;

/// A measured score, as it is printed: `set, metric, score, floor, goal, best known`.
///
/// @param set the folder's name under the data
/// @param floor the score that a test holds; never lowered without a reason
/// @param goal what is aimed at
/// @param best the best known of any system, in words
public record ScoreLine(
    String set, String metric, double score, double floor, double goal, String best) {

  /// Tab-separated, in the order of the fields.
  public String tsv() {
    return String.format(
        Locale.ROOT, "%s\t%s\t%.3f\t%.3f\t%.3f\t%s", set, metric, score, floor, goal, best);
  }
}
