package dev.firsthand.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InsertedLinksTest {

  @Test
  void aBoxBehindANameThatIsPrintedAgainIsFound() {
    String text =
        "Speaker Mira Sand Mira Ann (Mimi) SandTen ships leave Kalvik The strike of the pilots"
            + " ends in Orvia MORE said the port is open.";

    assertThat(boxes(text))
        .containsExactly(
            " Mira Ann (Mimi) SandTen ships leave Kalvik The strike of the pilots ends in Orvia MORE");
    assertThat(InsertedLinks.blanked(text))
        .hasSameSizeAs(text)
        .startsWith("Speaker Mira Sand  ")
        .endsWith("  said the port is open.");
  }

  @Test
  void soIsOneWithABlankBeforeItsFirstTitle() {
    assertThat(boxes("Mira Sand Mira Ann Sand Ten ships leave Kalvik READ MORE said so."))
        .containsExactly(" Mira Ann Sand Ten ships leave Kalvik READ MORE");
  }

  @Test
  void eachOfTwoIs() {
    assertThat(
            boxes(
                "Both Mira Sand Mira Ann SandShips leave MORE (Kalvik) and Jon Reyes Jonathan"
                    + " ReyesPort ends strike MORE (Orvia) agree."))
        .hasSize(2);
  }

  @Test
  void aWordInCapitalsAfterANameIsNone() {
    assertThat(boxes("Mira Sand wants MORE ships, and Mira Sand McOrlin has NO MORE of them."))
        .isEmpty();
  }

  @Test
  void neitherIsANameTwiceInASentence() {
    assertThat(boxes("Mira Sand said Sand Harbour has MORE ships than Kalvik Sand Bay.")).isEmpty();
  }

  private static List<String> boxes(String text) {
    return InsertedLinks.of(text).stream().map(box -> box.of(text)).toList();
  }
}
