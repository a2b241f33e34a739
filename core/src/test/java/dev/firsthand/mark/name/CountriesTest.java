package dev.firsthand.mark.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.mark.Marks;
import dev.firsthand.record.Mark.Name;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

  private static @Nullable String country(String body, String text) {
    return Marks.in(body, Name.class).stream()
        .filter(name -> name.text().equals(text))
        .findFirst()
        .orElseThrow()
        .country();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norwegian Prime Minister Ida Lund met Tobias Reed in Oslo. | Ida Lund | NO",
        "The talks were held in Oslo on Friday. | Oslo | NO",
        "Ida Lund met Tobias Reed, the South Korean foreign minister, on Friday. | Tobias Reed | KR",
        "The Norwegian Parliament voted on Friday. | Norwegian Parliament | NO",
        "U.S. President Jon Sterk spoke on Friday. | Jon Sterk | US",
      })
  void theWordsTellTheCountry(String body, String name, String country) {
    assertThat(country(body, name)).isEqualTo(country);
  }

  @Test
  void whatOneMentionSaysHoldsForAll() {
    String body = "Ida Lund spoke on Friday. Norwegian Prime Minister Ida Lund was right.";
    assertThat(Marks.in(body, Name.class))
        .filteredOn(name -> name.text().equals("Ida Lund"))
        .extracting(Name::country)
        .containsOnly("NO");
  }

  @Test
  void nobodyTakesTheCountryOfWhomTheyMet() {
    String body = "Norwegian Prime Minister Ida Lund met Tobias Reed on Friday.";
    assertThat(country(body, "Tobias Reed")).isNull();
  }
}
