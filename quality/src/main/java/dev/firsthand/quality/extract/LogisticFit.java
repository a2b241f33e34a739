package dev.firsthand.quality.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A logistic regression over named features, by full-batch AdaGrad: the same
/// examples give the same weights.
final class LogisticFit {

  private static final int STEPS = 400;
  private static final double RATE = 0.3;
  private static final double PRIOR = 0.5;
  private static final double TINY = 1e-12;

  private LogisticFit() {}

  record Example(String page, String value, Set<String> features, boolean right) {}

  static Map<String, Double> weights(List<Example> examples) {
    Map<String, Double> weights = new TreeMap<>();
    Map<String, Double> squares = new HashMap<>();
    for (int step = 0; step < STEPS; step++) {
      gradient(examples, weights)
          .forEach(
              (feature, slope) -> {
                double weight = weights.getOrDefault(feature, 0.0);
                double pull = slope + PRIOR / examples.size() * weight;
                double square = squares.merge(feature, pull * pull, Double::sum);
                weights.put(feature, weight - RATE * pull / Math.sqrt(square + TINY));
              });
    }
    return weights;
  }

  private static Map<String, Double> gradient(List<Example> examples, Map<String, Double> weights) {
    Map<String, Double> gradient = new TreeMap<>();
    for (Example example : examples) {
      double likely = 1 / (1 + Math.exp(-score(weights, example.features())));
      double error = (likely - (example.right() ? 1 : 0)) / examples.size();
      example.features().forEach(feature -> gradient.merge(feature, error, Double::sum));
    }
    return gradient;
  }

  static double score(Map<String, Double> weights, Set<String> features) {
    return features.stream().sorted().mapToDouble(f -> weights.getOrDefault(f, 0.0)).sum();
  }
}
