package dev.firsthand.quality.tag;

/// How likely each tag and pair of tags is in a chain of two tags, by forward and backward sums.
///
/// @param second the probability of the second tag at each token
/// @param pairs how often each pair of tags is expected, and each tag at the start
@SuppressWarnings("ArrayRecordComponent") // built and read within a step of training
record Marginals(double[] second, double[] pairs) {

  /// @param scores what the second tag scores over the first
  /// @param transitions four pairs of tags, and two tags at the start
  static Marginals of(double[] scores, double[] transitions) {
    int size = scores.length;
    double[] forward = forward(scores, transitions);
    double[] backward = new double[2 * size];
    double[] second = new double[size];
    double[] pairs = new double[transitions.length];
    double all = sum(forward[2 * size - 2], forward[2 * size - 1]);
    for (int i = size - 1; i >= 0; i--) {
      for (int tag = 0; tag < 2 && i + 1 < size; tag++) {
        double stay = transitions[2 * tag] + backward[2 * i + 2];
        double go = transitions[2 * tag + 1] + scores[i + 1] + backward[2 * i + 3];
        backward[2 * i + tag] = sum(stay, go);
        pairs[2 * tag] += Math.exp(forward[2 * i + tag] + stay - all);
        pairs[2 * tag + 1] += Math.exp(forward[2 * i + tag] + go - all);
      }
      second[i] = Math.exp(forward[2 * i + 1] + backward[2 * i + 1] - all);
    }
    pairs[4] = 1 - second[0];
    pairs[5] = second[0];
    return new Marginals(second, pairs);
  }

  private static double[] forward(double[] scores, double[] transitions) {
    double[] forward = new double[2 * scores.length];
    forward[0] = transitions[4];
    forward[1] = transitions[5] + scores[0];
    for (int i = 1; i < scores.length; i++) {
      double first = forward[2 * i - 2];
      double second = forward[2 * i - 1];
      forward[2 * i] = sum(first + transitions[0], second + transitions[2]);
      forward[2 * i + 1] = sum(first + transitions[1], second + transitions[3]) + scores[i];
    }
    return forward;
  }

  /// The logarithm of the sum of two numbers of which the logarithms are given.
  private static double sum(double one, double other) {
    double most = Math.max(one, other);
    return most + Math.log1p(Math.exp(Math.min(one, other) - most));
  }
}
