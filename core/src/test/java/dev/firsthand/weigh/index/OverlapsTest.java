package dev.firsthand.weigh.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OverlapsTest {

  @Test
  void eachSetIsComparedWithThoseBeforeItThatShareAKey() {
    Overlaps overlaps = new Overlaps();
    overlaps.add(Set.of("boat", "lake"));
    overlaps.add(Set.of("vote"));
    overlaps.add(Set.of("boat", "lake", "rescue"));

    List<Integer> near = new ArrayList<>();
    overlaps.each(near::add);

    assertThat(near).containsExactly(0);
    assertThat(overlaps.with(0)).isEqualTo(2);
    assertThat(overlaps.with(1)).isZero();
  }
}
