package dev.firsthand.tell;

import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import java.util.HashSet;
import java.util.Set;

/// How much two sentences say in the same words, by the beginnings of the longer ones.
final class SharedStems {

  private static final int SHORTEST_WORD = 4;

  private static final int STEM = 6;

  private SharedStems() {}

  static Set<String> of(String text) {
    Set<String> stems = new HashSet<>();
    for (Token token : Tokens.of(text)) {
      String word = token.lower().replaceFirst("['’]s$", "");
      if (token.isWord() && word.length() >= SHORTEST_WORD) {
        stems.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    return stems;
  }

  static int count(Set<String> one, Set<String> other) {
    return (int) one.stream().filter(other::contains).count();
  }

  /// The share of the shorter one's words that both have; 1 where it has none.
  static double share(Set<String> one, Set<String> other) {
    int shorter = Math.min(one.size(), other.size());
    return shorter == 0 ? 1 : (double) count(one, other) / shorter;
  }

  /// The share of the words of two sentences, without those of the marks in them.
  static double share(Mention one, Mention other) {
    Set<String> first = of(one.context());
    Set<String> second = of(other.context());
    first.removeAll(of(one.text()));
    second.removeAll(of(other.text()));
    return share(first, second);
  }
}
