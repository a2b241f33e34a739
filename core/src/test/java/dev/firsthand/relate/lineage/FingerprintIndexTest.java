package dev.firsthand.relate.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Article;
import dev.firsthand.record.Marked;
import dev.firsthand.relate.reading.Arrival;
import dev.firsthand.relate.reading.StandingTitles;
import dev.firsthand.relate.reading.StreamClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FingerprintIndexTest {

  private final FingerprintIndex index = new FingerprintIndex();
  private final Map<Long, Set<Integer>> plain = new HashMap<>();
  private final Random random = new Random(7);

  @Test
  void piecesComeAndGoAsInAPlainMap() {
    Map<Integer, Piece> window = new HashMap<>();
    for (int number = 0; number < 120; number++) {
      Piece piece = piece(number);
      window.put(number, piece);
      add(piece);
      if (number % 3 == 2) {
        remove(Objects.requireNonNull(window.remove(number - random.nextInt(3))));
      }
    }

    plain.forEach(
        (hash, numbers) -> assertThat(index.pieces(hash)).containsExactly(array(numbers)));
    assertThat(plain.values()).anyMatch(Set::isEmpty).anyMatch(numbers -> numbers.size() > 1);
  }

  private static int[] array(Set<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  private void add(Piece piece) {
    index.add(piece);
    piece
        .prints()
        .forEach(
            print -> plain.computeIfAbsent(print.hash(), _ -> new TreeSet<>()).add(piece.number()));
  }

  private void remove(Piece piece) {
    index.remove(piece);
    piece
        .prints()
        .forEach(print -> Objects.requireNonNull(plain.get(print.hash())).remove(piece.number()));
  }

  /// A text that shares a few sentences with others.
  private Piece piece(int number) {
    StringBuilder body = new StringBuilder();
    for (int sentence = 0; sentence < 12; sentence++) {
      Random words = new Random(random.nextInt(600));
      for (int word = 0; word < 20; word++) {
        body.append("w").append(words.nextInt(5000)).append(' ');
      }
    }
    Marked marked = new Marked(Article.of("a" + number, body.toString()), List.of());
    return Piece.of(
        Arrival.of(number, marked, new StreamClock(), new StandingTitles()), new Agencies());
  }
}
