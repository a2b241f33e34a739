package dev.firsthand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {

  private static final long SECOND = 1_000_000_000;

  @Test
  void theTimeLeftFollowsFromTheBytesBehind() {
    assertThat(Pace.line(50, 250, 1000, 10 * SECOND))
        .isEqualTo("50 read, 5.0/s, 25% done, 30 s left");
    assertThat(Pace.line(50, 10, 1000, 10 * SECOND)).endsWith("1% done, 16 min 30 s left");
    assertThat(Pace.line(50, 1, 1000, 10 * SECOND)).endsWith("0% done, 2 h 46 min left");
  }

  @Test
  void withoutASizeOnlyTheRateIsTold() {
    assertThat(Pace.line(50, 0, 0, 10 * SECOND)).isEqualTo("50 read, 5.0/s");
  }
}
