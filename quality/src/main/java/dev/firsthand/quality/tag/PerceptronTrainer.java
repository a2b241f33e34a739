package dev.firsthand.quality.tag;

import dev.firsthand.text.tag.FeatureGrid;
import dev.firsthand.text.tag.TagModel;
import dev.firsthand.text.tag.Viterbi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;

/// Trains a [TagModel]: a structured perceptron whose weights are averaged over all steps (Collins
/// 2002), and over a few models that saw the examples in another order. The order comes from fixed
/// seeds: the same data give the same bytes.
public final class PerceptronTrainer {

  /// A sentence as hashed features and the numbers of its gold tags.
  private static final class Example {

    private final int[] rows;
    private final int[] ends;
    private final int[] gold;

    Example(int[] rows, int[] ends, int[] gold) {
      this.rows = rows;
      this.ends = ends;
      this.gold = gold;
    }
  }

  /// What the right tag must win by in training. Tuned on
  /// GUM dev and a fifth of Wikigold, as are the next two.
  private static final int MARGIN = 10;

  /// A feature seen less often tells nothing that holds elsewhere.
  private static final int LEAST_SEEN = 4;

  /// So many models, each trained with the examples in another order, are averaged.
  private static final int MODELS = 3;

  /// The weights that all sets share, which make the model, and behind them those of single sets.
  private static final int SIDES = 2;

  private static final long SEED = 42;

  /// From a weight to its byte; the few weights beyond 127 / SCALE are cut.
  private static final double SCALE = 1.5;

  private final List<String> tags;
  private final int bits;
  private final int count;
  private final BiPredicate<String, String> allowed;
  private final List<Example> examples = new ArrayList<>();
  private final int[] weights;
  private final long[] sums;
  private final int[] transitions;
  private final long[] transitionSums;
  private long step = 1;

  /// @param allowed whether the second tag may follow the first; the start of a sentence is ""
  public PerceptronTrainer(List<String> tags, int bits, BiPredicate<String, String> allowed) {
    this.tags = tags;
    this.bits = bits;
    this.count = tags.size();
    this.allowed = allowed;
    this.weights = new int[(SIDES * count) << bits];
    this.sums = new long[(SIDES * count) << bits];
    this.transitions = new int[(count + 1) * count];
    this.transitionSums = new long[(count + 1) * count];
  }

  public void add(FeatureGrid grid, List<String> gold) {
    add(grid, gold, 1, feature -> new int[] {feature});
  }

  /// Adds a sentence of a set that has conventions of its own: each feature counts once for all
  /// sets and once for this one alone, so that what only holds here is learnt apart and is left out
  /// of the model (Daumé 2007).
  public void add(FeatureGrid grid, List<String> gold, int set) {
    add(grid, gold, 2, feature -> new int[] {feature, FeatureGrid.pair(feature, set)});
  }

  private void add(FeatureGrid grid, List<String> gold, int times, IntFunction<int[]> copies) {
    int tokens = grid.tokens();
    if (tokens == 0) {
      return;
    }
    int[] rows = new int[times * grid.end(tokens - 1)];
    int[] ends = new int[tokens];
    for (int i = 0; i < grid.end(tokens - 1); i++) {
      int[] features = copies.apply(grid.feature(i));
      for (int copy = 0; copy < times; copy++) {
        rows[i * times + copy] = (copy << bits) + TagModel.row(features[copy], bits);
      }
    }
    for (int i = 0; i < tokens; i++) {
      ends[i] = times * grid.end(i);
    }
    examples.add(new Example(rows, ends, gold.stream().mapToInt(tags::indexOf).toArray()));
  }

  public TagModel train(int rounds) {
    List<Example> pruned = withoutRareFeatures();
    double[] means = new double[count << bits];
    double[] transitionMeans = new double[transitions.length];
    for (int model = 0; model < MODELS; model++) {
      learn(pruned, rounds, SEED + model);
      for (int i = 0; i < means.length; i++) {
        means[i] += (weights[i] - (double) sums[i] / step) / MODELS;
      }
      for (int i = 0; i < transitionMeans.length; i++) {
        transitionMeans[i] += (transitions[i] - (double) transitionSums[i] / step) / MODELS;
      }
    }
    return model(means, transitionMeans);
  }

  /// From nothing, in an order of its own.
  private void learn(List<Example> examples, int rounds, long seed) {
    Arrays.fill(weights, 0);
    Arrays.fill(sums, 0);
    Arrays.fill(transitions, 0);
    Arrays.fill(transitionSums, 0);
    step = 1;
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(seed);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        learn(example);
        step++;
      }
    }
  }

  private List<Example> withoutRareFeatures() {
    int[] seen = new int[SIDES << bits];
    for (Example example : examples) {
      for (int row : example.rows) {
        seen[row]++;
      }
    }
    return examples.stream().map(example -> pruned(example, seen)).toList();
  }

  private static Example pruned(Example example, int[] seen) {
    int[] rows = new int[example.rows.length];
    int[] ends = new int[example.ends.length];
    int size = 0;
    int at = 0;
    for (int token = 0; token < ends.length; token++) {
      for (; at < example.ends[token]; at++) {
        if (seen[example.rows[at]] >= LEAST_SEEN) {
          rows[size++] = example.rows[at];
        }
      }
      ends[token] = size;
    }
    return new Example(Arrays.copyOf(rows, size), ends, example.gold);
  }

  private void learn(Example example) {
    int tokens = example.gold.length;
    int[] emissions = new int[tokens * count];
    int at = 0;
    for (int token = 0; token < tokens; token++) {
      for (; at < example.ends[token]; at++) {
        int row = example.rows[at] * count;
        for (int tag = 0; tag < count; tag++) {
          emissions[token * count + tag] += weights[row + tag];
        }
      }
      emissions[token * count + example.gold[token]] -= MARGIN;
    }
    int[] guess = new Viterbi(constrained(), count).path(emissions, tokens);
    update(example, guess);
  }

  private void update(Example example, int[] guess) {
    int at = 0;
    for (int token = 0; token < guess.length; token++) {
      int gold = example.gold[token];
      int previousGold = token == 0 ? count : example.gold[token - 1];
      int previousGuess = token == 0 ? count : guess[token - 1];
      if (gold != guess[token]) {
        for (int i = at; i < example.ends[token]; i++) {
          change(weights, sums, example.rows[i] * count + gold, 1);
          change(weights, sums, example.rows[i] * count + guess[token], -1);
        }
      }
      if (gold != guess[token] || previousGold != previousGuess) {
        change(transitions, transitionSums, previousGold * count + gold, 1);
        change(transitions, transitionSums, previousGuess * count + guess[token], -1);
      }
      at = example.ends[token];
    }
  }

  /// `sums` holds what must be taken from `step * weight` to get the sum over all steps.
  private void change(int[] values, long[] sums, int index, int by) {
    values[index] += by;
    sums[index] += by * step;
  }

  private int[] constrained() {
    int[] scores = transitions.clone();
    for (int from = 0; from <= count; from++) {
      for (int to = 0; to < count; to++) {
        if (!allowed.test(from == count ? "" : tags.get(from), tags.get(to))) {
          scores[from * count + to] = Viterbi.NEVER;
        }
      }
    }
    return scores;
  }

  private TagModel model(double[] means, double[] transitionMeans) {
    byte[] bytes = new byte[means.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.clamp(Math.round(means[i] * SCALE), -127, 127);
    }
    int[] scores = constrained();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] != Viterbi.NEVER) {
        scores[i] = (int) Math.round(transitionMeans[i] * SCALE);
      }
    }
    return new TagModel(tags, bits, bytes, scores);
  }
}
