package dev.firsthand.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class TargetsTest {

  @Test
  void everyLineHasFiveFieldsAndIsSaidOnce() throws IOException {
    assertThat(Targets.read().all()).isNotEmpty();
  }

  @Test
  void everyLineBelongsToASetThatIsScored() throws IOException {
    assertThat(Targets.read().all().keySet())
        .allSatisfy(key -> assertThat(Sets.named(key.set())).as(key.set()).isPresent());
  }

  @Test
  void noFloorIsAboveItsGoal() throws IOException {
    Targets.read()
        .all()
        .forEach(
            (key, target) -> {
              double floor = Double.parseDouble(target.floor());
              if (!target.goal().equals("-")) {
                assertThat(floor)
                    .as("%s", key)
                    .isLessThanOrEqualTo(Double.parseDouble(target.goal()));
              }
            });
  }
}
