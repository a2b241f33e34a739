package dev.firsthand.extract.author;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "By Jana Doering and Li Wei, Staff Writers ! Jana Doering;Li Wei",
        "ByJana Doering ! Jana Doering",
        "Von Jan Brandt und Eva Klein ! Jan Brandt;Eva Klein",
        "Par Jeanne Morel ! Jeanne Morel",
        "Por María Sol y Pedro Luz ! María Sol;Pedro Luz",
        "Words by Anna Quist | Photos by Tom Reed ! Anna Quist",
        "Text: Anna Quist ! Anna Quist",
        "Published August 7, 2026 by Anna Quist ! Anna Quist",
        "By Anna Quist March 2, 2026 ! Anna Quist",
        "Anna Quist, MS, RD; Dr. Tom Reed, PhD ! Anna Quist;Dr. Tom Reed",
        "Anna Quist, Tom van der Berg & Li Wei ! Anna Quist;Tom van der Berg;Li Wei",
        "Anna Quist, Senior Director of Operations, Lindhaven Lines ! Anna Quist",
        "By Anna Quist for The Lindhaven Courier ! Anna Quist",
      })
  void aBylineNamesItsPeople(String line, String people) {
    assertThat(BylineReader.shown(line).people()).containsExactly(people.split(";", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Reviewed by Anna Quist, MD",
        "Photograph by Anna Quist",
        "Fact-checked by Anna Quist",
        "Courier Staff",
        "The Courier Editorial Team",
        "Posted on 3 March 2026",
        "By the newsroom",
      })
  void whoDidNotWriteItIsNotNamed(String line) {
    assertThat(BylineReader.shown(line).people()).isEmpty();
  }

  @Test
  void aReviewerInTheNextLineIsNoAuthor() {
    assertThat(
            BylineReader.shown("Written by\nAnna Quist\nMedically reviewed by\nTom Reed").people())
        .containsExactly("Anna Quist");
  }

  @Test
  void whatIsDeclaredMayBeAFirstNameOrInSmallLetters() {
    assertThat(BylineReader.declared("Maria & Katerina")).containsExactly("Maria", "Katerina");
    assertThat(BylineReader.declared("anna quist")).containsExactly("anna quist");
    assertThat(BylineReader.shown("anna quist").people()).isEmpty();
  }
}
