package dev.firsthand.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void abbreviationsAndInitialsDoNotEndASentence() {
    assertThat(sentences("Mr. Kole met U.S. envoys on Dec. 12. J. R. Adan did not.", "en"))
        .containsExactly("Mr. Kole met U.S. envoys on Dec. 12.", "J. R. Adan did not.");
  }

  @Test
  void aSentenceNeverCrossesAParagraph() {
    assertThat(sentences("A heading\n\nThe text begins.", "en"))
        .containsExactly("A heading", "The text begins.");
  }

  @Test
  void languagesWithoutSpacesHaveSentencesToo() {
    assertThat(sentences("今日は雨です。明日は晴れます。", "ja")).hasSize(2);
  }

  @Test
  void theHourInAnotherZoneBelongsToItsSentence() {
    assertThat(sentences("By 1 p.m. (1200 GMT), 171 people were found. Nobody slept.", "en"))
        .containsExactly("By 1 p.m. (1200 GMT), 171 people were found.", "Nobody slept.");
  }

  @Test
  void anEmptyBodyHasNone() {
    assertThat(Sentences.of("", "en")).isEmpty();
  }

  private static java.util.List<String> sentences(String body, String language) {
    return Sentences.of(body, language).stream().map(span -> span.of(body)).toList();
  }
}
