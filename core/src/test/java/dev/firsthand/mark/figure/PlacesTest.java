package dev.firsthand.mark.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.mark.Marks;
import dev.firsthand.record.Mark.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

  private static Figure first(String body) {
    return Marks.in(body, Figure.class).getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Oslo | At least 12 people were killed in Oslo on Monday.",
        "Oslo | Some 40 homes were destroyed by a fire near Oslo.",
        "Oslo | Officials say 12 people died in the northern port of Oslo.",
      })
  void theClauseBehindAFigureNamesItsPlace(String place, String body) {
    assertThat(first(body).place()).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "At least 12 people were killed on Monday, police in Oslo said.",
        "At least 12 people were killed and one man was arrested in Oslo.",
        "At least 12 people were killed in a storm that Oslo had seen coming.",
        "At least 12 people were killed in May.",
      })
  void whatAnotherClauseNamesIsNotItsPlace(String body) {
    assertThat(first(body).place()).isNull();
  }
}
