package dev.firsthand.mark.figure;

import dev.firsthand.text.WordTable;
import java.util.Set;

/// Tells adverbs by their ending.
final class Adverbs {

  private static final int SHORTEST = 5;

  /// Nouns and names that end like adverbs.
  private static final Set<String> NOUNS = WordTable.list(Adverbs.class, "nouns");

  private Adverbs() {}

  static boolean is(String word) {
    return word.length() >= SHORTEST && word.endsWith("ly") && !NOUNS.contains(word);
  }
}
