package dev.firsthand.quality.extract;

import dev.firsthand.quality.Corpus;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The text of a linear model: how it was made, then a line `weight feature` for each.
final class ModelText {

  private static final double LEAST = 0.0005;

  private ModelText() {}

  /// @param folds the result that was measured on pages which were not trained on
  static String of(Class<?> maker, List<Path> data, String folds, Map<String, Double> weights) {
    StringBuilder text = new StringBuilder();
    text.append("# Made by: ").append(maker.getName()).append(" DATA core/src/main/resources\n");
    for (Path set : data) {
      text.append("# Trained on: extract/").append(set.getFileName());
      text.append(", SHA-256 ").append(Corpus.digest(List.of(set))).append('\n');
    }
    text.append("# Pages with the right answer in five folds: ").append(folds).append('\n');
    weights.forEach(
        (feature, weight) -> {
          if (Math.abs(weight) >= LEAST) {
            text.append(String.format(Locale.ROOT, "%.3f %s%n", weight, feature));
          }
        });
    return text.toString();
  }
}
