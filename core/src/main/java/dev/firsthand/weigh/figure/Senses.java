package dev.firsthand.weigh.figure;

import dev.firsthand.text.Token;
import dev.firsthand.text.WordTable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The senses (`killed`, `freed`, `held` …) that news counts people and things in.
final class Senses {

  private static final Map<String, String> BY_WORD = read();
  private static final List<String> ALL = BY_WORD.values().stream().distinct().sorted().toList();

  private Senses() {}

  /// What a word counts, where it is one of those that news counts in.
  static Optional<String> of(Token token) {
    return Optional.ofNullable(BY_WORD.get(token.lower()));
  }

  static Set<String> of(Collection<Token> tokens) {
    Set<String> senses = new TreeSet<>();
    tokens.forEach(token -> of(token).ifPresent(senses::add));
    return senses;
  }

  /// Some senses as a set of bits, one for each; there are far fewer than 64.
  static long bits(Collection<String> senses) {
    long bits = 0;
    for (String sense : senses) {
      bits |= 1L << ALL.indexOf(sense);
    }
    return bits;
  }

  private static Map<String, String> read() {
    Map<String, String> senses = new HashMap<>();
    for (String line : WordTable.lines(Senses.class, "senses.txt")) {
      List<String> words = List.of(line.split(" +", -1));
      words.forEach(word -> senses.putIfAbsent(word, words.getFirst()));
    }
    return Map.copyOf(senses);
  }
}
