package dev.firsthand.extract.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {

  @Test
  void textOfEveryLengthOfSequenceIsDecoded() {
    String text = "Plain, éß, 年月, \uD83D\uDE00, and \uFFFF\uD800\uDC00 at the end é";
    assertThat(Utf8.decode(text.getBytes(StandardCharsets.UTF_8)).map(String::new)).contains(text);
  }

  @Test
  void whatTheJdkRefusesIsRefusedAndTheRestIsTheSame() {
    Random random = new Random(11);
    for (int i = 0; i < 200_000; i++) {
      byte[] bytes = new byte[random.nextInt(12)];
      for (int j = 0; j < bytes.length; j++) {
        bytes[j] = (byte) (random.nextBoolean() ? 0x80 | random.nextInt(128) : random.nextInt(256));
      }
      assertThat(Utf8.decode(bytes).map(String::new)).isEqualTo(strict(bytes));
    }
  }

  private static Optional<String> strict(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }
}
