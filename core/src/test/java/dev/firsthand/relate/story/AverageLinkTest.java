package dev.firsthand.relate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firsthand.relate.story.AverageLink.Joining;
import java.util.List;
import org.junit.jupiter.api.Test;

class AverageLinkTest {

  /// 0 and 1 are alike, and so are 2 and 3; 3 is a little like 0.
  private static final double[][] TWO_PAIRS = {
    {0, 0.9, 0.1, 0.3},
    {0.9, 0, 0.1, 0.1},
    {0.1, 0.1, 0, 0.7},
    {0.3, 0.1, 0.7, 0},
  };

  @Test
  void theMostAlikeAreJoinedFirst() {
    List<Joining> joinings = AverageLink.of(TWO_PAIRS);

    assertThat(joinings).extracting(Joining::between).startsWith(0.9, 0.7);
    assertThat(joinings).hasSize(3);
  }

  @Test
  void clustersAreComparedByTheMeanOfTheirPairs() {
    Joining last = AverageLink.of(TWO_PAIRS).getLast();

    assertThat(last.one().stream()).containsExactly(0, 1);
    assertThat(last.other().stream()).containsExactly(2, 3);
    assertThat(last.between()).isCloseTo(0.15, within(1e-9));
    assertThat(last.within()).isCloseTo(0.8, within(1e-9));
    assertThat(last.smaller()).isEqualTo(2);
  }

  @Test
  void theInsideOfALargerClusterIsTheMeanOfAllItsPairs() {
    double[][] likeness = {
      {0, 0.8, 0.5, 0.1, 0.1},
      {0.8, 0, 0.3, 0.1, 0.1},
      {0.5, 0.3, 0, 0.1, 0.1},
      {0.1, 0.1, 0.1, 0, 0.6},
      {0.1, 0.1, 0.1, 0.6, 0},
    };

    Joining last = AverageLink.of(likeness).getLast();

    double ofThree = (0.8 + 0.5 + 0.3) / 3;
    assertThat(last.within()).isCloseTo((ofThree + 0.6) / 2, within(1e-9));
  }

  @Test
  void whatWasGivenStaysAsItWas() {
    AverageLink.of(TWO_PAIRS);

    assertThat(TWO_PAIRS[0][1]).isEqualTo(0.9);
    assertThat(TWO_PAIRS[2][0]).isEqualTo(0.1);
  }
}
