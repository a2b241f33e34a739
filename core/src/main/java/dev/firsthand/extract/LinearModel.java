package dev.firsthand.extract;

import dev.firsthand.text.WordTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Weights of features.
final class LinearModel {

  private final Map<String, Double> weights = new HashMap<>();

  /// Reads a resource of lines `weight feature` that stands beside a class.
  static LinearModel read(Class<?> owner, String resource) {
    LinearModel model = new LinearModel();
    for (String line : WordTable.lines(owner, resource)) {
      int blank = line.indexOf(' ');
      model.weights.put(line.substring(blank + 1), Double.valueOf(line.substring(0, blank)));
    }
    return model;
  }

  static LinearModel of(Map<String, Double> weights) {
    LinearModel model = new LinearModel();
    model.weights.putAll(weights);
    return model;
  }

  /// The sum of the weights; features that the model does not know weigh nothing.
  double score(Set<String> features) {
    double score = 0;
    for (String feature : features) {
      score += weights.getOrDefault(feature, 0.0);
    }
    return score;
  }
}
