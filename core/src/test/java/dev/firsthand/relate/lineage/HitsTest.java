package dev.firsthand.relate.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HitsTest {

  @Test
  void whatIsMetMostIsClosestAndOfEqualsTheEarlierOne() {
    Hits hits = new Hits();
    for (int number : new int[] {7, 3, 9, 3, 7, 900_000, 2, 7}) {
      hits.add(number);
    }

    assertThat(hits.closest(4)).containsExactly(7, 3, 2, 9);
  }

  @Test
  void nothingIsCloseWhereNothingWasMet() {
    assertThat(new Hits().closest(3)).isEmpty();
  }
}
