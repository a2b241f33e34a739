package dev.firsthand.weigh.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RomanisedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tsikhavenka Tikhavenko Cichavienka",
        "Zelyonsky Zelyonskyy Zelyonskiy Zeljonskij",
        "Marchenko Marchenka Martchenko",
        "Novitskaya Nowitskaja Novitskaia",
        "Shustov Szustow Schustow",
        "Khadir Ghadir",
        "Sørensen Sorensen",
      })
  void romanisationsOfOneNameSoundAlike(String names) {
    assertThat(sounds(names).distinct()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Holm Hall", "Westin Weston", "Reyes Rivas", "Marek Marik Morek"})
  void othersDoNot(String names) {
    assertThat(sounds(names)).doesNotHaveDuplicates();
  }

  private static Stream<String> sounds(String names) {
    return Stream.of(names.split(" ", -1)).map(Romanised::sound);
  }
}
