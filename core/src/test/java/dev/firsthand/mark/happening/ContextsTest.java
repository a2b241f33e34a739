package dev.firsthand.mark.happening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.mark.Marks;
import dev.firsthand.record.Mark.Happening;
import org.junit.jupiter.api.Test;

class ContextsTest {

  private static Happening first(String body) {
    return Marks.in(body, Happening.class).getFirst();
  }

  @Test
  void wordsOfTheSentenceTellWhatItIsAboutInTheOrderOfTheTable() {
    assertThat(first("Two ambassadors met Helena Marsh to discuss elections.").context())
        .containsExactly("election", "diplomatic");
  }

  @Test
  void wordsThatBelongTogetherStandSideBySide() {
    assertThat(first("Helena Marsh visited Oslo to speak about human rights.").context())
        .containsExactly("human_rights");
    assertThat(first("Helena Marsh visited Oslo, where human traffic has its rights.").context())
        .isEmpty();
  }

  @Test
  void withoutAClearWordThereIsNone() {
    assertThat(first("Helena Marsh met Tobias Reed in Oslo.").context()).isEmpty();
  }
}
