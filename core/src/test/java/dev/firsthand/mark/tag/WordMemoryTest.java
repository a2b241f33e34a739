package dev.firsthand.mark.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WordMemoryTest {

  private final AtomicInteger read = new AtomicInteger();
  private final WordMemory<Integer> memory =
      new WordMemory<>(
          token -> {
            read.incrementAndGet();
            return token.text().length();
          });

  @Test
  void aWordIsReadOnce() {
    for (Token token : Tokens.of("the ferry and the pier and the ferry")) {
      assertThat(memory.of(token)).isEqualTo(token.text().length());
    }
    assertThat(read).hasValue(4);
  }

  @Test
  void capitalsMakeAnotherWord() {
    Tokens.of("Ferry ferry").forEach(memory::of);
    assertThat(read).hasValue(2);
  }

  @Test
  void noTextFillsIt() {
    Token first = word(0);
    memory.of(first);
    for (int i = 1; i < 100_000; i++) {
      memory.of(word(i));
    }
    int before = read.get();
    memory.of(first);
    assertThat(read).hasValue(before + 1);
  }

  private static Token word(int number) {
    return new Token(0, 1, "w" + number, "w" + number);
  }
}
