package dev.firsthand.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Toggle Caption Lena Orve for the Kalvik Herald",
        "PICTURED: the ferry on Monday",
        "2 of 14 photos",
        "Rescuers search the shore in this file image from March.",
        "The mayor, seen here in 2019, resigned.",
        "The harbour at dawn. (AP photo)"
      })
  void aSentenceThatTellsWhatAPictureShowsIsKnown(String sentence) {
    assertThat(PictureWords.standIn(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The pictures of the blast were sent to the police.",
        "Nobody has seen the captain since.",
        "The coast guard counted 14 boats."
      })
  void aSentenceAboutPicturesIsNone(String sentence) {
    assertThat(PictureWords.standIn(sentence)).isFalse();
  }

  @Test
  void aDayInThePresentThatIsPastStandsAtAPicture() {
    LocalDate report = LocalDate.of(2031, 5, 9);
    assertThat(PictureWords.tellPresent("Mira Sand speaks at the port, May 7, 2031.", report))
        .isTrue();
    assertThat(PictureWords.tellPresent("Mira Sand speaks at the port, May 12, 2031.", report))
        .isFalse();
    assertThat(PictureWords.tellPresent("Sand landed in Kalvik ports on May 7, 2031.", report))
        .isFalse();
  }
}
