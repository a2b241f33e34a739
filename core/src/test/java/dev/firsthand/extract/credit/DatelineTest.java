package dev.firsthand.extract.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/ Lindhaven — The bridge was closed.",
        "Lindhaven/ — The bridge was closed.",
        "/ (Meridian) — The bridge was closed.",
        "— The bridge was closed."
      })
  void aSlashWithoutAPlaceIsNoDateline(String paragraph) {
    assertThat(Dateline.of(paragraph).filter(found -> found.place().contains("/"))).isEmpty();
  }
}
