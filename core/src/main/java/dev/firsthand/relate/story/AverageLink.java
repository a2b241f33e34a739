package dev.firsthand.relate.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Joins a few things into ever larger clusters, always the two that are most alike on the mean of
/// all their pairs (average link, UPGMA).
final class AverageLink {

  /// Two clusters that were joined.
  ///
  /// @param between the mean likeness of the pairs of one and the other
  /// @param within the mean likeness of the pairs inside, a mean over both; not a number where one
  ///     has no pair
  record Joining(BitSet one, BitSet other, double between, double within) {

    /// How many the smaller of the two has.
    int smaller() {
      return Math.min(one.cardinality(), other.cardinality());
    }
  }

  private final double[][] between;
  private final double[] inside;
  private final List<BitSet> clusters = new ArrayList<>();

  private AverageLink(double[][] likeness) {
    this.between = likeness;
    this.inside = new double[likeness.length];
    for (int i = 0; i < likeness.length; i++) {
      BitSet alone = new BitSet();
      alone.set(i);
      clusters.add(alone);
    }
  }

  /// All joinings, in the order in which they are made.
  ///
  /// @param likeness of each with each, symmetric
  static List<Joining> of(double[][] likeness) {
    double[][] own = new double[likeness.length][];
    for (int i = 0; i < own.length; i++) {
      own[i] = likeness[i].clone();
    }
    return new AverageLink(own).joinings();
  }

  /// The mean likeness of one with some.
  static double mean(double[] likeness, BitSet of) {
    return of.stream().mapToDouble(i -> likeness[i]).average().orElse(0);
  }

  private List<Joining> joinings() {
    List<Joining> joinings = new ArrayList<>();
    for (int left = clusters.size(); left > 1; left--) {
      joinings.add(joinMostAlike());
    }
    return joinings;
  }

  private Joining joinMostAlike() {
    int first = -1;
    int second = -1;
    for (int i = 0; i < between.length; i++) {
      for (int j = i + 1; j < between.length && !clusters.get(i).isEmpty(); j++) {
        boolean isCluster = !clusters.get(j).isEmpty();
        if (isCluster && (first < 0 || between[i][j] > between[first][second])) {
          first = i;
          second = j;
        }
      }
    }
    return join(first, second);
  }

  private Joining join(int first, int second) {
    BitSet one = clusters.get(first);
    BitSet other = clusters.get(second);
    double alike = between[first][second];
    double within = (inside[first] / pairs(one) + inside[second] / pairs(other)) / 2;
    Joining joining = new Joining((BitSet) one.clone(), (BitSet) other.clone(), alike, within);
    int ones = one.cardinality();
    int others = other.cardinality();
    inside[first] += inside[second] + alike * ones * others;
    for (int i = 0; i < between.length; i++) {
      double mean = (between[first][i] * ones + between[second][i] * others) / (ones + others);
      between[first][i] = mean;
      between[i][first] = mean;
    }
    one.or(other);
    other.clear();
    return joining;
  }

  private static double pairs(BitSet cluster) {
    return cluster.cardinality() * (cluster.cardinality() - 1) / 2.0;
  }
}
