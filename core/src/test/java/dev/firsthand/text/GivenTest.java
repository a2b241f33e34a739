package dev.firsthand.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GivenTest {

  private final Given given = new Given(List.of("Kalvik votes on its Bridges"));

  GivenTest() {
    given.read("herald", "The ferry sank. The committee met on Monday.");
    given.read("post", "Divers reached the ferry.");
    given.read("mail", "A ferry sank.");
  }

  @Test
  void aNounOfOneReportAloneIsAskedFor() {
    assertThat(isAskedFor("The committee released a report.")).isTrue();
    assertThat(isAskedFor("The county, a poor one, has 300 wells.")).isTrue();
    assertThat(isAskedFor("The house was searched.")).isTrue();
    assertThat(isAskedFor("On Monday, the committee released a report.")).isTrue();
    assertThat(isAskedFor("The two sides met in Kalvik.")).isTrue();
  }

  @Test
  void soIsWhatStandsForAnotherHoweverManySpeakOfIt() {
    given.read("herald", "The move would close the port.");
    given.read("post", "The move was a surprise.");
    assertThat(isAskedFor("The move was welcomed in Kalvik.")).isTrue();
  }

  @Test
  void whatATitleNamesOrHalfOfTheReportsSpeakOfIsNot() {
    assertThat(isAskedFor("The bridge was closed.")).isFalse();
    assertThat(isAskedFor("The ferry was raised.")).isFalse();
  }

  @Test
  void norIsWhatThereIsOneOf() {
    assertThat(isAskedFor("The president was in Kalvik.")).isFalse();
  }

  @Test
  void norIsWhatTheSentenceItselfDescribes() {
    assertThat(isAskedFor("The committee that Sand leads met.")).isFalse();
    assertThat(isAskedFor("The committee of Kalvik met.")).isFalse();
    assertThat(isAskedFor("The proposed committee met.")).isFalse();
    assertThat(isAskedFor("A man of 58, the committee's clerk, left Kalvik.")).isFalse();
    assertThat(isAskedFor("In a letter to Northern Aid, the house was named.")).isFalse();
    assertThat(isAskedFor("The Senate was closed.")).isFalse();
  }

  @Test
  void aPronounIsAskedForWhereTheSentenceNamesNobody() {
    given.addPerson("Mira Sand");
    assertThat(isAskedFor("In late May, the Kalvik Post questioned his handling of it.")).isTrue();
    assertThat(isAskedFor("Concerns about her use of the port grew in March.")).isTrue();
    assertThat(isAskedFor("Concerns about Sand and her use of the port grew.")).isFalse();
    assertThat(isAskedFor("Tobias Reed closed his port.")).isFalse();
    assertThat(isAskedFor("A sailor lost his boat.")).isFalse();
    assertThat(isAskedFor("A notice read “he is gone” in Kalvik.")).isFalse();
  }

  private boolean isAskedFor(String sentence) {
    return given.isAskedFor(Tokens.of(sentence));
  }
}
