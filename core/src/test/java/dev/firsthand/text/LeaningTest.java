package dev.firsthand.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeaningTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He left.",
        "But the ferry sank.",
        "Among them was the mayor.",
        "Two of them died.",
        "For example, the port closed.",
        "The first is due to start on Saturday.",
        "The latter has resigned.",
        "Nevertheless the port closed.",
        "Two states have agreed to take part, she says."
      })
  void leansOnTheSentenceBeforeIt(String sentence) {
    assertThat(Leaning.leans(Tokens.of(sentence))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry sank on Monday.",
        "The first ferry is due on Saturday.",
        "Two of the crew died.",
        "For the port it was a bad year.",
        "Two states have agreed to take part, Mira Sand says."
      })
  void standsAlone(String sentence) {
    assertThat(Leaning.leans(Tokens.of(sentence))).isFalse();
  }
}
