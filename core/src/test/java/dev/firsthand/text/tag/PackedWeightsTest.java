package dev.firsthand.text.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedWeightsTest {

  private static final int BITS = 10;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 5, 9, 22})
  void sumsAreThoseOfTheBytesHoweverManyFeatures(int tags) {
    byte[] weights = weights(tags);
    PackedWeights packed = PackedWeights.of(weights, tags, BITS);
    FeatureGrid grid = grid(0, 1, 40, 255, 256, 257, 3_000);
    for (int token = 0; token < grid.tokens(); token++) {
      int[] sums = new int[tags];
      packed.sum(grid, token, sums, 0);
      assertThat(sums).isEqualTo(naive(grid, token, weights, tags));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 9})
  void aGroupWeighsWhatItsFeaturesDo(int tags) {
    byte[] weights = weights(tags);
    PackedWeights packed = PackedWeights.of(weights, tags, BITS);
    FeatureGrid single = new FeatureGrid();
    FeatureGrid whole = new FeatureGrid(true);
    for (int token = 0; token < 4; token++) {
      FeatureGroups groups = groups(token * 80);
      for (FeatureGrid grid : List.of(single, whole)) {
        grid.add(groups, 0);
        grid.add(groups, 1);
        grid.add(7, token);
        grid.endToken();
      }
    }
    for (int token = 0; token < 4; token++) {
      int[] sums = new int[tags];
      packed.sum(whole, token, sums, 0);
      assertThat(sums).isEqualTo(naive(single, token, weights, tags));
    }
  }

  @Test
  void aGroupThatIsFullTakesNoMore() {
    FeatureGroups groups = new FeatureGroups(1);
    for (int i = 0; i < 256; i++) {
      groups.add(0, 1, i);
    }
    assertThatIllegalStateException().isThrownBy(() -> groups.add(0, 1, 256));
  }

  @Test
  void extremesDoNotRunIntoTheNextTag() {
    byte[] weights = new byte[5 << BITS];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = i % 5 % 2 == 0 ? Byte.MIN_VALUE : Byte.MAX_VALUE;
    }
    int[] sums = new int[5];
    PackedWeights.of(weights, 5, BITS).sum(grid(1_000), 0, sums, 0);
    assertThat(sums).containsExactly(-128_000, 127_000, -128_000, 127_000, -128_000);
  }

  @Test
  void whatIsWrittenReadsTheSame() throws IOException {
    byte[] weights = weights(9);
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    PackedWeights.of(weights, 9, BITS).write(new DataOutputStream(first));
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(first.toByteArray()));
    PackedWeights read = PackedWeights.read(in, 9, BITS);
    ByteArrayOutputStream second = new ByteArrayOutputStream();
    read.write(new DataOutputStream(second));
    assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
    FeatureGrid grid = grid(50);
    int[] sums = new int[9];
    read.sum(grid, 0, sums, 0);
    assertThat(sums).isEqualTo(naive(grid, 0, weights, 9));
  }

  /// Most rows are empty, as in a trained model.
  private static byte[] weights(int tags) {
    Random random = new Random(tags);
    byte[] weights = new byte[tags << BITS];
    for (int row = 0; row < 1 << BITS; row++) {
      for (int tag = 0; tag < tags && row % 7 == 0; tag++) {
        weights[row * tags + tag] = (byte) random.nextInt();
      }
    }
    return weights;
  }

  private static FeatureGroups groups(int features) {
    FeatureGroups groups = new FeatureGroups(2);
    for (int i = 0; i < features; i++) {
      groups.add(i % 2, i, features);
    }
    return groups;
  }

  private static FeatureGrid grid(int... features) {
    FeatureGrid grid = new FeatureGrid();
    Random random = new Random(1);
    for (int count : features) {
      for (int i = 0; i < count; i++) {
        grid.add(i, random.nextInt());
      }
      grid.endToken();
    }
    return grid;
  }

  private static int[] naive(FeatureGrid grid, int token, byte[] weights, int tags) {
    int[] sums = new int[tags];
    for (int at = grid.start(token); at < grid.end(token); at++) {
      for (int tag = 0; tag < tags; tag++) {
        sums[tag] += weights[TagModel.row(grid.feature(at), BITS) * tags + tag];
      }
    }
    return sums;
  }
}
