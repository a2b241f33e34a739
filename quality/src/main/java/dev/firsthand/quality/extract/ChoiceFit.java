package dev.firsthand.quality.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// A conditional logit over named features: of several candidates, one is right. Full-batch
/// AdaGrad, so the same examples give the same weights.
final class ChoiceFit {

  private static final int STEPS = 300;
  private static final double RATE = 0.2;
  private static final double TINY = 1e-12;

  private final List<String> names;
  private final List<Numbered> choices = new ArrayList<>();
  private final double[] weights;

  private ChoiceFit(List<Choice> choices) {
    Set<String> all = new TreeSet<>();
    choices.forEach(choice -> choice.candidates().forEach(all::addAll));
    this.names = List.copyOf(all);
    this.weights = new double[names.size()];
    Map<String, Integer> numbers = new TreeMap<>();
    names.forEach(name -> numbers.put(name, numbers.size()));
    choices.forEach(choice -> this.choices.add(Numbered.of(choice, numbers)));
  }

  /// @param right the place of the right one
  record Choice(List<Set<String>> candidates, int right) {}

  /// A choice with the features of its candidates as numbers, in their names' order.
  private record Numbered(List<int[]> candidates, int right) {

    static Numbered of(Choice choice, Map<String, Integer> numbers) {
      List<int[]> candidates =
          choice.candidates().stream()
              .map(features -> features.stream().mapToInt(numbers::get).sorted().toArray())
              .toList();
      return new Numbered(candidates, choice.right());
    }
  }

  /// @param prior how strongly the weights are held near zero
  static Map<String, Double> weights(List<Choice> choices, double prior) {
    return new ChoiceFit(choices).fitted(prior);
  }

  private Map<String, Double> fitted(double prior) {
    double[] squares = new double[weights.length];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = gradient();
      for (int i = 0; i < weights.length; i++) {
        double pull = gradient[i] + prior / choices.size() * weights[i];
        squares[i] += pull * pull;
        weights[i] -= RATE * pull / Math.sqrt(squares[i] + TINY);
      }
    }
    Map<String, Double> named = new TreeMap<>();
    for (int i = 0; i < weights.length; i++) {
      named.put(names.get(i), weights[i]);
    }
    return named;
  }

  private double[] gradient() {
    double[] gradient = new double[weights.length];
    for (Numbered choice : choices) {
      double[] shares = shares(choice);
      for (int i = 0; i < shares.length; i++) {
        double error = (shares[i] - (i == choice.right() ? 1 : 0)) / choices.size();
        for (int feature : choice.candidates().get(i)) {
          gradient[feature] += error;
        }
      }
    }
    return gradient;
  }

  private double[] shares(Numbered choice) {
    double[] shares = new double[choice.candidates().size()];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < shares.length; i++) {
      for (int feature : choice.candidates().get(i)) {
        shares[i] += weights[feature];
      }
      most = Math.max(most, shares[i]);
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
