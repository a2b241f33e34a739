package dev.firsthand.weigh.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AverageLinkTest {

  private static final double[][] ALIKE = {
    {0, 0.9, 0.8, 0.1, 0},
    {0, 0, 0.7, 0.2, 0.9},
    {0, 0, 0, 0.9, 0.9},
    {0, 0, 0, 0, 0.9},
  };

  private final AverageLink link = new AverageLink(5, (a, b) -> ALIKE[a][b], 0.5);

  @Test
  void groupsAreJoinedWhereTheirMembersAreAlikeOnTheAverage() {
    link.join(0, 1);
    link.join(2, 1);

    assertThat(link.groups()).containsExactly(List.of(0, 1, 2), List.of(3), List.of(4));
  }

  @Test
  void oneLikeNeighbourIsNotEnough() {
    link.join(0, 1);
    link.join(0, 2);
    link.join(2, 3);

    assertThat(link.groups()).contains(List.of(0, 1, 2), List.of(3));
  }

  @Test
  void whatWasUnlikeIsMeasuredAgainWhenItHasGrown() {
    link.join(1, 3);
    link.join(2, 3);
    link.join(1, 3);

    assertThat(link.groups()).contains(List.of(1), List.of(2, 3));

    link.join(3, 4);
    link.join(1, 3);

    assertThat(link.groups()).containsExactly(List.of(0), List.of(1, 2, 3, 4));
  }

  @Test
  void groupsOfWhichTwoMembersCanNotBeOneNeverJoin() {
    link.join(3, 4);
    link.join(0, 4);
    link.join(0, 1);
    link.join(1, 4);

    assertThat(link.groups()).containsExactly(List.of(0, 1), List.of(2), List.of(3, 4));
  }

  @Test
  void whatIsTooLittleEvenAtMostIsNotMeasured() {
    List<String> measured = new ArrayList<>();
    AverageLink careful =
        new AverageLink(
            5,
            new AverageLink.Likeness() {
              @Override
              public double of(int first, int second) {
                measured.add(first + " " + second);
                return ALIKE[first][second];
              }

              @Override
              public double atMost(int first, int second) {
                return Math.min(1, 2 * ALIKE[first][second]);
              }
            },
            0.5);

    careful.join(0, 1);
    careful.join(0, 3);
    careful.join(0, 4);

    assertThat(measured).containsExactly("0 1");
    assertThat(careful.groups()).contains(List.of(0, 1), List.of(3), List.of(4));
  }

  @Test
  void theFirstMembersSpeakForAGroupOfVeryMany() {
    AtomicInteger measured = new AtomicInteger();
    AverageLink many =
        new AverageLink(
            1_000,
            (_, _) -> {
              measured.incrementAndGet();
              return 1;
            },
            0.5);

    for (int i = 1; i < 1_000; i++) {
      many.join(0, i);
    }

    assertThat(many.groups()).hasSize(1);
    assertThat(measured.get()).isLessThan(1_000 * 2 * 200);
  }
}
