package dev.firsthand.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          some 1,200 people, 9.5 in all. | some 1,200 people , 9.5 in all .
          the U.S. envoy's plan          | the U.S. envoy 's plan
          He won't, they’ll see          | He won't , they ’ll see
          a 10-year-old plan             | a 10 - year - old plan
          J. Kole of the E.U             | J . Kole of the E.U
          O'Brien rose 5%                | O'Brien rose 5 %
          Škoda in Łódź                  | Škoda in Łódź
          """)
  void wordsNumbersAndMarksStandApart(String text, String tokens) {
    assertThat(Tokens.of(text).stream().map(Token::text))
        .containsExactlyElementsOf(List.of(tokens.split(" ", -1)));
  }

  @ParameterizedTest
  @CsvSource({"'“Go,” she said.'", "'a\u00A0b'", "'日本語の文。'", "'x😀y'"})
  void everyTokenIsItsSlice(String text) {
    assertThat(Tokens.of(text))
        .isNotEmpty()
        .allSatisfy(
            token ->
                assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text()));
  }
}
