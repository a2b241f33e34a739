package dev.firsthand.relate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Correction;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTest {

  private final Rules rules =
      new Rules(
          List.of(
              new Correction.Pin("pinned"),
              new Correction.Move("moved", "2"),
              new Correction.Split("parted", "3"),
              new Correction.Apart("one", "other"),
              new Correction.Merge("4", "5")));

  @Test
  void anArticleThatPeoplePlacedIsSettled() {
    assertThat(List.of("pinned", "moved", "parted", "one", "other"))
        .allMatch(article -> rules.isSettled(article, "1"));
  }

  @Test
  void whatPeopleMergedStaysTogether() {
    assertThat(rules.isSettled("a", "5")).isTrue();
  }

  @Test
  void allElseMayMove() {
    assertThat(rules.isSettled("a", "1")).isFalse();
    assertThat(rules.isSettled("a", "4")).isFalse();
  }
}
