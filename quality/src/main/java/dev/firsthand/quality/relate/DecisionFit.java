package dev.firsthand.quality.relate;

import dev.firsthand.quality.relate.TrainingStream.Example;
import dev.firsthand.relate.story.Decision;
import dev.firsthand.relate.story.Feature;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A logistic regression from examples to a [Decision], by Newton's method; features are scaled to
/// one deviation, so that the prior pulls at all alike.
final class DecisionFit {

  private static final double PRIOR = 3;
  private static final int STEPS = 40;
  private static final double DONE = 1e-6;
  private static final double TINY = 1e-6;

  private final List<Feature> features;
  private final double[][] rows;
  private final double[] right;
  private final double[] counts;
  private final double[] means;
  private final double[] deviations;

  private DecisionFit(List<Example> examples, Collection<Feature> features) {
    this.features = List.copyOf(features);
    int width = features.size();
    this.right = examples.stream().mapToDouble(e -> e.belongs() ? 1 : 0).toArray();
    this.counts = examples.stream().mapToDouble(Example::weight).toArray();
    this.means = new double[width];
    this.deviations = new double[width];
    for (int at = 0; at < width; at++) {
      Feature feature = this.features.get(at);
      double mean =
          examples.stream().mapToDouble(e -> e.features().get(feature)).average().orElse(0);
      means[at] = mean;
      deviations[at] =
          Math.sqrt(
              examples.stream()
                  .mapToDouble(e -> Math.pow(e.features().get(feature) - mean, 2))
                  .average()
                  .orElse(0));
    }
    this.rows = examples.stream().map(this::row).toArray(double[][]::new);
  }

  /// Fits a decision in which each feature speaks for what it stands for: as long as one of two
  /// features that say nearly the same is turned against the other, the one that is turned most is
  /// left out. A weight of the wrong sign fits the labels a little better (B³ F1 .920 in place of
  /// .916 on months left out) and fails on what the labels do not show.
  static Decision of(List<Example> examples, Collection<Feature> features) {
    Set<Feature> kept = EnumSet.copyOf(features);
    while (true) {
      Decision decision = new DecisionFit(examples, kept).fit();
      Optional<Feature> turned =
          kept.stream()
              .filter(feature -> isTurned(feature, weight(decision, feature)))
              .max(Comparator.comparingDouble(feature -> Math.abs(weight(decision, feature))));
      if (turned.isEmpty()) {
        return decision;
      }
      kept.remove(turned.get());
    }
  }

  private static double weight(Decision decision, Feature feature) {
    return decision.weights().getOrDefault(feature, 0.0);
  }

  private static boolean isTurned(Feature feature, double weight) {
    return switch (feature) {
      case BEST, MEAN, RECENT, PHRASE, PHRASES, TITLE, LEAD, LEDE, LEDES, NAME, NAMES, FIGURES ->
          weight < 0;
      case TOLD, DATE, DATES, RARE, WORDING, COPIED -> weight < 0;
      case GAP, NEXT, SPAN, LATER, LATE, EVENT, EVENTS, ELSEWHERE, SIZE -> weight > 0;
      case UNDATED -> false;
    };
  }

  private double[] row(Example example) {
    double[] row = new double[features.size() + 1];
    for (int at = 0; at < features.size(); at++) {
      double value = example.features().get(features.get(at)) - means[at];
      row[at] = deviations[at] < TINY ? 0 : value / deviations[at];
    }
    row[features.size()] = 1;
    return row;
  }

  private Decision fit() {
    double[] weights = new double[features.size() + 1];
    for (int step = 0; step < STEPS; step++) {
      double[] change = step(weights);
      double largest = 0;
      for (int at = 0; at < weights.length; at++) {
        weights[at] -= change[at];
        largest = Math.max(largest, Math.abs(change[at]));
      }
      if (largest < DONE) {
        break;
      }
    }
    return decision(weights);
  }

  private double[] step(double[] weights) {
    int width = weights.length;
    double[][] system = new double[width][width + 1];
    for (int at = 0; at < width; at++) {
      double prior = at == features.size() ? TINY : PRIOR;
      system[at][at] = prior;
      system[at][width] = prior * weights[at];
    }
    for (int i = 0; i < rows.length; i++) {
      double likely = 1 / (1 + Math.exp(-dot(rows[i], weights)));
      for (int at = 0; at < width; at++) {
        system[at][width] += counts[i] * rows[i][at] * (likely - right[i]);
        for (int by = 0; by < width; by++) {
          system[at][by] += counts[i] * rows[i][at] * rows[i][by] * likely * (1 - likely);
        }
      }
    }
    return solved(system);
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int at = 0; at < one.length; at++) {
      sum += one[at] * other[at];
    }
    return sum;
  }

  /// Solves a positive definite system whose right side is the last column.
  private static double[] solved(double[][] system) {
    int width = system.length;
    for (int at = 0; at < width; at++) {
      for (int below = at + 1; below < width; below++) {
        double times = system[below][at] / system[at][at];
        for (int by = at; by <= width; by++) {
          system[below][by] -= times * system[at][by];
        }
      }
    }
    double[] solution = new double[width];
    for (int at = width - 1; at >= 0; at--) {
      double rest = system[at][width];
      for (int by = at + 1; by < width; by++) {
        rest -= system[at][by] * solution[by];
      }
      solution[at] = rest / system[at][at];
    }
    return solution;
  }

  /// Scales the weights back to the features as they are.
  private Decision decision(double[] weights) {
    Map<Feature, Double> plain = new EnumMap<>(Feature.class);
    double bias = weights[features.size()];
    for (int at = 0; at < features.size(); at++) {
      double weight = deviations[at] < TINY ? 0 : weights[at] / deviations[at];
      plain.put(features.get(at), weight);
      bias -= weight * means[at];
    }
    return new Decision(bias, plain);
  }
}
