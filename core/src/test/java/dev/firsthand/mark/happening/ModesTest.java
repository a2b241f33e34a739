package dev.firsthand.mark.happening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.mark.Marks;
import dev.firsthand.record.Mark.Happening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModesTest {

  private static Happening first(String body) {
    return Marks.in(body, Happening.class).getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CONSULT | visit | President Helena Marsh visited Oslo.",
        "PROTEST | demo | Students demonstrated in Norwick on Monday.",
        "PROTEST | hunger | Prisoners in Norwick began a hunger strike on Monday.",
        "COERCE | arrest | Police in Norwick arrested Tobias Reed.",
        "ASSAULT | firearms | Gunmen killed four people in Norwick.",
        "ASSAULT | suicide-attack | A suicide bomber killed four people in Norwick.",
        "REQUEST | yield | Helena Marsh demanded the release of the prisoners.",
        "THREATEN | violence | Freedonia threatened to attack Sylvania.",
        "MOBILIZE | troops | Freedonia deployed troops along the border.",
      })
  void theClauseTellsHow(String kind, String mode, String body) {
    Happening happening = first(body);
    assertThat(happening.kind()).hasToString(kind);
    assertThat(happening.mode()).isEqualTo(mode);
  }

  @Test
  void whereNothingSaysHowThereIsNoMode() {
    assertThat(first("The army attacked the village.").mode()).isNull();
    assertThat(first("President Helena Marsh met with Tobias Reed in Oslo.").mode()).isNull();
  }

  @Test
  void theVerbCountsBeforeWhatStandsBesideIt() {
    assertThat(first("Police arrested Tobias Reed in a raid near Oslo.").mode())
        .isEqualTo("arrest");
  }

  @Test
  void aConditionIsNoPartOfAThreat() {
    assertThat(first("Freedonia threatened Sylvania unless the attack ended.").mode()).isNull();
  }
}
