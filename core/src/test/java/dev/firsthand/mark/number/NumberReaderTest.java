package dev.firsthand.mark.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "two-and-a-half|2.5",
        "2-3/4|2.75",
        "3 and 1/2|3.5",
        "three quarters of a million|750000",
        "two thirds of a billion|666666666.666667",
        "one billion and a half|1500000000",
        "one billion and a half million|1000500000",
        "one billion and three quarters million|1000750000",
        "three and half|3.5",
        "1 and ½|1.5",
        "five sixteenths|0.3125",
        "three thousandths|0.003",
        "six thousand 5 hundred|6500",
        "nine million 4 hundred thousand and twelve|9400012",
        "a million two hundred thousand|1200000",
        "one-hundred-and-one|101",
        "3 million and 2 hundred thousand|3200000",
        "point five|0.5",
        "point zero two five|0.025",
        "hundred and fifty|150",
        "four score and seven|87",
        "10 thousands|10000",
        "3 dozens|36",
        "5 M|5000000",
      })
  void readsTheWholeNumber(String text, double value) {
    assertThat(new NumberReader(Tokens.of(text)).at(0))
        .satisfies(
            number -> {
              assertThat(number.value()).isCloseTo(value, withPercentage(1e-6));
              assertThat(number.to()).isEqualTo(Tokens.of(text).size());
            });
  }

  @Test
  void keepsTwoNumbersApart() {
    List<Token> tokens = Tokens.of("3 hundred and 2.12 hundred");
    assertThat(new NumberReader(tokens).at(0)).extracting(Numeral::value).isEqualTo(300.0);
    assertThat(new NumberReader(tokens).at(3)).extracting(Numeral::value).isEqualTo(212.0);
  }

  @Test
  void leavesAShareToWhatItIsOf() {
    assertThat(new NumberReader(Tokens.of("two and half of them")).at(0))
        .extracting(Numeral::value)
        .isEqualTo(2.0);
  }

  /// A day and a crowd, a result, a noun.
  @ParameterizedTest
  @ValueSource(strings = {"5 thousands of people", "four score so far", "5 scores"})
  void readsNoMoreThanTheNumber(String text) {
    assertThat(new NumberReader(Tokens.of(text)).at(0)).extracting(Numeral::to).isEqualTo(1);
  }

  @Test
  void takesNoPointOfASpeechForDecimals() {
    assertThat(new NumberReader(Tokens.of("that point five left")).at(1)).isNull();
    assertThat(new NumberReader(Tokens.of("several hundred and two")).at(1)).isNull();
  }
}
