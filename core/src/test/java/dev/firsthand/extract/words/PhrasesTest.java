package dev.firsthand.extract.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {

  private final Phrases phrases =
      new Phrases(List.of("with inputs from", "inputs from", "inputs of", "con información de"));

  @Test
  void thePreferredPhraseIsFoundThoughAnotherStandsFurtherOn() {
    assertThat(phrases.find("With Inputs From A, inputs from B"))
        .isEqualTo(new Phrases.Place(0, 0));
  }

  @Test
  void theLastPlaceOfAPhraseCounts() {
    assertThat(phrases.find("inputs from A, INPUTS FROM B")).isEqualTo(new Phrases.Place(1, 15));
  }

  @Test
  void capitalsWithAccentsAreTheirSmallLetters() {
    assertThat(phrases.find("(CON INFORMACIÓN DE C)")).isEqualTo(new Phrases.Place(3, 1));
  }

  @Test
  void aTextWithoutAnyHasNone() {
    assertThat(phrases.find("inputs fro")).isEqualTo(new Phrases.Place(-1, -1));
    assertThat(phrases.find("")).isEqualTo(new Phrases.Place(-1, -1));
  }
}
