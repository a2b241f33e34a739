package dev.firsthand.text.tag;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Features that always fire together, in several groups: those that one word gives to its own
/// token, to the next, and so on. What each group weighs is added up once, by the model of the
/// first grid that they are tagged in. Once they are filled, any number of threads may use them.
public final class FeatureGroups {

  private final int[][] features;
  private long @Nullable [] sums;

  /// @param groups how many there are
  public FeatureGroups(int groups) {
    this.features = new int[groups][0];
  }

  /// Adds the feature that template number `template` gives for a value with this hash.
  public FeatureGroups add(int group, int template, int valueHash) {
    int[] old = features[group];
    if (sums != null || old.length == PackedWeights.MOST_SUMMED) {
      throw new IllegalStateException("a group that is full or was weighed takes no more features");
    }
    features[group] = Arrays.copyOf(old, old.length + 1);
    features[group][old.length] = FeatureGrid.feature(template, valueHash);
    return this;
  }

  int[] features(int group) {
    return features[group];
  }

  /// What the groups weigh, side by side, as [PackedWeights#sum(int[], int, int, long[], int)]
  /// adds it up.
  long[] sums(PackedWeights weights) {
    long[] known = sums;
    if (known == null) {
      known = new long[features.length * weights.stride()];
      for (int group = 0; group < features.length; group++) {
        weights.sum(features[group], 0, features[group].length, known, group * weights.stride());
      }
      sums = known;
    }
    return known;
  }
}
