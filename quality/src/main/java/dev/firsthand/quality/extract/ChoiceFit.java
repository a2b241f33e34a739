package dev.firsthand.quality.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A conditional logit over named features: of several candidates, one is right. Full-batch
/// AdaGrad, so the same examples give the same weights.
final class ChoiceFit {

  private static final int STEPS = 300;
  private static final double RATE = 0.2;
  private static final double TINY = 1e-12;

  private ChoiceFit() {}

  /// @param right the place of the right one
  record Choice(List<Set<String>> candidates, int right) {}

  /// @param prior how strongly the weights are held near zero
  static Map<String, Double> weights(List<Choice> choices, double prior) {
    Map<String, Double> weights = new TreeMap<>();
    Map<String, Double> squares = new HashMap<>();
    for (int step = 0; step < STEPS; step++) {
      gradient(choices, weights)
          .forEach(
              (feature, slope) -> {
                double weight = weights.getOrDefault(feature, 0.0);
                double pull = slope + prior / choices.size() * weight;
                double square = squares.merge(feature, pull * pull, Double::sum);
                weights.put(feature, weight - RATE * pull / Math.sqrt(square + TINY));
              });
    }
    return weights;
  }

  private static Map<String, Double> gradient(List<Choice> choices, Map<String, Double> weights) {
    Map<String, Double> gradient = new TreeMap<>();
    for (Choice choice : choices) {
      double[] shares = shares(choice, weights);
      for (int i = 0; i < shares.length; i++) {
        double error = (shares[i] - (i == choice.right() ? 1 : 0)) / choices.size();
        choice.candidates().get(i).forEach(f -> gradient.merge(f, error, Double::sum));
      }
    }
    return gradient;
  }

  private static double[] shares(Choice choice, Map<String, Double> weights) {
    double[] shares =
        choice.candidates().stream().mapToDouble(c -> LogisticFit.score(weights, c)).toArray();
    double most = Double.NEGATIVE_INFINITY;
    for (double score : shares) {
      most = Math.max(most, score);
    }
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.exp(shares[i] - most);
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  /// The place of the candidate with the highest score, of equals the first; -1 of none.
  static int best(List<Set<String>> candidates, Map<String, Double> weights) {
    int best = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < candidates.size(); i++) {
      double score = LogisticFit.score(weights, candidates.get(i));
      if (score > most) {
        best = i;
        most = score;
      }
    }
    return best;
  }
}
