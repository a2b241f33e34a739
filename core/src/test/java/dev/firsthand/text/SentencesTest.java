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
  void theNameOfACaseIsNotCut() {
    assertThat(sentences("They cite Orvia v. Kalvik Ferries. It was won.", "en"))
        .containsExactly("They cite Orvia v. Kalvik Ferries.", "It was won.");
  }

  @Test
  void sentencesThatTouchAreTwo() {
    assertThat(sentences("The ferry left the harbour.The crew had waited.", "en"))
        .containsExactly("The ferry left the harbour.", "The crew had waited.");
    assertThat(sentences("The ferry left Kalvik.The crew had waited.Later, it rained.", "en"))
        .containsExactly("The ferry left Kalvik.", "The crew had waited.", "Later, it rained.");
  }

  @Test
  void aShortRemarkInBracketsIsNotCut() {
    assertThat(
            sentences("Mira Sand (S. Kalvik; in the house since 2003) and Sec. Orlin left.", "en"))
        .hasSize(1);
    assertThat(sentences("They went (nobody knows where. The house was dark.", "en")).hasSize(2);
  }

  @Test
  void anAddressIsNotCut() {
    assertThat(
            sentences("Write to www.kalvik.Orvia now, or to node.Js itself, or to e.g.Mira.", "en"))
        .hasSize(1);
  }

  @Test
  void anEmptyBodyHasNone() {
    assertThat(Sentences.of("", "en")).isEmpty();
  }

  private static java.util.List<String> sentences(String body, String language) {
    return Sentences.of(body, language).stream().map(span -> span.of(body)).toList();
  }

  @Test
  void aQuestionIsNotPartedFromWhoAskedIt() {
    assertThat(sentences("“What ships?” Mr. Sand demanded of a sailor. Nobody spoke.", "en"))
        .containsExactly("“What ships?” Mr. Sand demanded of a sailor.", "Nobody spoke.");
    assertThat(sentences("“What ships?” The sailor from Kalvik left.", "en")).hasSize(2);
    assertThat(sentences("“Who?” Sand left the room. Orlan said so.", "en")).hasSize(3);
  }
}
