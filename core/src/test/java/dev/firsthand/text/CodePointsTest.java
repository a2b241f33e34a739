package dev.firsthand.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {

  private static final String TEXT = "a😀b😀😀c";

  @Test
  void everyPositionGoesThereAndBack() {
    CodePoints offsets = CodePoints.of(TEXT);
    int points = TEXT.codePointCount(0, TEXT.length());

    for (int offset = 0; offset <= points; offset++) {
      int index = TEXT.offsetByCodePoints(0, offset);
      assertThat(offsets.toChars(offset)).isEqualTo(index);
      assertThat(offsets.fromChars(index)).isEqualTo(offset);
    }
  }

  @Test
  void aSliceIsCutBetweenCodePoints() {
    assertThat(CodePoints.slice(TEXT, 1, 4)).isEqualTo("😀b😀");
  }

  @Test
  void aLoneSurrogateIsReplacedAndNothingMoves() {
    assertThat(CodePoints.wellFormed("x\uD83Dy\uDE00z😀")).isEqualTo("x\uFFFDy\uFFFDz😀");
  }
}
