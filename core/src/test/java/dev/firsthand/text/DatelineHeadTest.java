package dev.firsthand.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineHeadTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KALVIK, Estmere (Meridian) — A bus overturned.|KALVIK|Meridian",
        "PORT HALDEN, March 4 (MNA) - A bus overturned.|PORT HALDEN|MNA",
        "KALVIK – A bus overturned.|KALVIK|",
        "KALVIK, Estmere -- A bus overturned.|KALVIK|",
        "(Meridian) - A bus overturned.||Meridian",
        "Port Halden (MNA) A bus overturned.|Port Halden|MNA",
        "(MNA)A bus overturned.||MNA",
        "ST. ORLA, Est. (Meridian)- A bus overturned.|ST. ORLA|Meridian"
      })
  void aDatelineHasAPlaceOrAnAgency(String text, String place, String agency) {
    DatelineHead head = DatelineHead.of(text).orElseThrow();
    assertThat(head.place() == null ? null : head.place().of(text)).isEqualTo(place);
    assertThat(head.agency() == null ? null : head.agency().of(text)).isEqualTo(agency);
    assertThat(text.substring(head.end())).isEqualTo("A bus overturned.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Estmere Bus Union (EBU) said on Monday that it would strike.",
        "Kalvik - a town of 3,000 - has no station.",
        "UPDATE — A bus overturned.",
        "Helena Marsh (right) shakes hands.",
        "A-levels are not what they were.",
        "KALVIK",
        ""
      })
  void aSentenceHasNone(String text) {
    assertThat(DatelineHead.of(text)).isEmpty();
  }

  @Test
  void aDatelineIsNoPartOfTheSentenceBehindIt() {
    String body = "KALVIK (Meridian) — A bus overturned. Two died.";
    assertThat(Sentences.of(body, "en"))
        .extracting(span -> span.of(body))
        .containsExactly("KALVIK (Meridian) —", "A bus overturned.", "Two died.");
    assertThat(Sentences.telling(body, "en"))
        .extracting(span -> span.of(body))
        .containsExactly("A bus overturned.", "Two died.");
  }
}
