package dev.firsthand.extract.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {

  private static final String PLAIN =
      "a plain line of more than thirty-two bytes, all of them ASCII";

  @ParameterizedTest
  @ValueSource(strings = {"", "short", PLAIN})
  void plainTextIsAscii(String text) {
    assertThat(Utf8.of(bytes(text))).isEqualTo(Utf8.ASCII);
  }

  @ParameterizedTest
  @ValueSource(strings = {"é", "年月", "\uD83D\uDE00", "\uFFFF\uD800\uDC00", PLAIN + "é" + PLAIN})
  void charactersOfEveryLengthAreBeyondAscii(String text) {
    assertThat(Utf8.of(bytes(text))).isEqualTo(Utf8.BEYOND_ASCII);
  }

  @Test
  void oneBadByteBehindALongPlainLineIsFound() {
    byte[] bytes = bytes(PLAIN + "!");
    bytes[bytes.length - 1] = (byte) 0xE9;
    assertThat(Utf8.of(bytes)).isEqualTo(Utf8.NOT);
  }

  @Test
  void whatTheJdkRefusesIsRefused() {
    Random random = new Random(11);
    for (int i = 0; i < 200_000; i++) {
      byte[] bytes = new byte[random.nextInt(12)];
      for (int j = 0; j < bytes.length; j++) {
        bytes[j] = (byte) (random.nextBoolean() ? 0x80 | random.nextInt(128) : random.nextInt(256));
      }
      assertThat(Utf8.of(bytes) != Utf8.NOT).isEqualTo(isReadByJdk(bytes));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isReadByJdk(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).hasRemaining()
          || bytes.length == 0;
    } catch (CharacterCodingException _) {
      return false;
    }
  }
}
