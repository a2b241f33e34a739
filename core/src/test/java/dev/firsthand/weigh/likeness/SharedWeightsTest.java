package dev.firsthand.weigh.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedWeightsTest {

  @Test
  void theWeightOfTheSharedWordsIsSummedUpForEachSetBefore() {
    SharedWeights shared = new SharedWeights(3);
    shared.add(words(new int[] {1, 2}));
    shared.add(words(new int[] {7}));
    shared.add(words(new int[] {0, 2, 1}));

    assertThat(shared.with(0)).isEqualTo(2 + 3);
    assertThat(shared.with(1)).isZero();
  }

  @Test
  void aSetIsNotComparedWithWhatTheOneBeforeItShared() {
    SharedWeights shared = new SharedWeights(3);
    shared.add(words(new int[] {1}));
    shared.add(words(new int[] {1}));
    shared.add(words(new int[] {4}));

    assertThat(shared.with(0)).isZero();
  }

  /// Each word weighs one more than its number.
  private static WeighedWords words(int[] numbers) {
    double[] weights = new double[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      weights[i] = numbers[i] + 1;
    }
    return new WeighedWords(numbers, weights);
  }
}
