package dev.firsthand.quality.tag;

import dev.firsthand.text.tag.FeatureGrid;
import dev.firsthand.text.tag.TagModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Trains a [TagModel] of two tags as a conditional random field with a softmax margin (Gimpel and
/// Smith 2010): steps of gradient descent, each as long as the weight has moved little so far
/// (AdaGrad), and the weights of the later rounds averaged. The examples are shuffled with a fixed
/// seed: the same data give the same bytes.
///
/// The first tag scores nothing; the weights are what the second gains over it.
public final class ChainTrainer {

  /// A sequence to learn from; the same examples may serve several trainers.
  ///
  /// @param rows of the features of all tokens
  /// @param ends where each token's features end
  /// @param gold whether a token has the second tag
  /// @param costs what the right tag of each token must win by
  @SuppressWarnings("ArrayRecordComponent") // built once, read in one place
  public record Example(int[] rows, int[] ends, boolean[] gold, double[] costs) {

    public static Example of(FeatureGrid grid, boolean[] gold, double[] costs) {
      int[] ends = new int[grid.tokens()];
      Arrays.setAll(ends, grid::end);
      int[] rows = new int[ends.length == 0 ? 0 : ends[ends.length - 1]];
      Arrays.setAll(rows, i -> TagModel.row(grid.feature(i), BITS));
      return new Example(rows, ends, gold, costs);
    }

    int size() {
      return gold.length;
    }
  }

  private static final int BITS = 18;

  // The next four were tuned on wcxb in five folds, by `LineTraining` with other values.
  private static final double RATE = .02;
  private static final int ROUNDS = 5;
  private static final int LEAST_SEEN = 4;

  /// A smaller error moves no weight.
  private static final double LEAST_ERROR = 1e-4;

  private static final double EPSILON = 1e-8;
  private static final long SEED = 42;

  /// From a weight to its byte; the few weights beyond 127 / SCALE are cut.
  private static final double SCALE = 40;

  /// Places in the list of transitions: from tag to tag, and the start.
  private static final int START = 4;

  private final List<String> tags;
  private final List<Example> examples;
  private final double[] weights = new double[1 << BITS];
  private final double[] moved = new double[1 << BITS];
  private final double[] sums = new double[1 << BITS];
  private final double[] transitions = new double[START + 2];
  private final double[] transitionsMoved = new double[START + 2];
  private final double[] transitionSums = new double[START + 2];

  private ChainTrainer(List<String> tags, List<Example> examples) {
    this.tags = List.copyOf(tags);
    this.examples = examples.stream().filter(example -> example.size() > 0).toList();
  }

  /// @param tags two
  public static TagModel train(List<String> tags, List<Example> examples) {
    return new ChainTrainer(tags, examples).train();
  }

  private TagModel train() {
    boolean[] known = known();
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      order.forEach(example -> learn(example, known));
      if (round >= ROUNDS / 2) {
        Arrays.setAll(sums, i -> sums[i] + weights[i]);
        Arrays.setAll(transitionSums, i -> transitionSums[i] + transitions[i]);
      }
    }
    return model(ROUNDS - ROUNDS / 2);
  }

  private boolean[] known() {
    int[] seen = new int[1 << BITS];
    for (Example example : examples) {
      for (int row : example.rows()) {
        seen[row]++;
      }
    }
    boolean[] known = new boolean[1 << BITS];
    for (int row = 0; row < known.length; row++) {
      known[row] = seen[row] >= LEAST_SEEN;
    }
    return known;
  }

  private void learn(Example example, boolean[] known) {
    double[] scores = new double[example.size()];
    for (int token = 0, at = 0; token < scores.length; token++) {
      for (; at < example.ends()[token]; at++) {
        scores[token] += weights[example.rows()[at]];
      }
      scores[token] += (example.gold()[token] ? -1 : 1) * example.costs()[token];
    }
    Marginals marginals = Marginals.of(scores, transitions);
    for (int token = 0, at = 0; token < scores.length; token++) {
      double error = marginals.second()[token] - (example.gold()[token] ? 1 : 0);
      for (; at < example.ends()[token]; at++) {
        int row = example.rows()[at];
        if (known[row] && Math.abs(error) > LEAST_ERROR) {
          move(weights, moved, row, error);
        }
      }
    }
    double[] pairs = marginals.pairs();
    boolean[] gold = example.gold();
    pairs[START + (gold[0] ? 1 : 0)]--;
    for (int token = 1; token < gold.length; token++) {
      pairs[(gold[token - 1] ? 2 : 0) + (gold[token] ? 1 : 0)]--;
    }
    for (int i = 0; i < pairs.length; i++) {
      move(transitions, transitionsMoved, i, pairs[i]);
    }
  }

  private static void move(double[] values, double[] moved, int at, double gradient) {
    moved[at] += gradient * gradient;
    values[at] -= RATE * gradient / Math.sqrt(moved[at] + EPSILON);
  }

  private TagModel model(int rounds) {
    byte[] bytes = new byte[2 << BITS];
    for (int row = 0; row < sums.length; row++) {
      long scaled = Math.round(sums[row] / rounds * SCALE);
      bytes[row * 2 + 1] = (byte) Math.clamp(scaled, -127, 127);
    }
    int[] scores = new int[transitionSums.length];
    Arrays.setAll(scores, i -> (int) Math.round(transitionSums[i] / rounds * SCALE));
    return new TagModel(tags, BITS, bytes, scores);
  }
}
