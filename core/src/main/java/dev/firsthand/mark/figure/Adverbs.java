package dev.firsthand.mark.figure;

import java.util.Set;

/// Tells adverbs by their ending.
final class Adverbs {

  private static final int SHORTEST = 5;

  /// Nouns and names that end like adverbs.
  private static final Set<String> NOUNS = Words.of("nouns");

  private Adverbs() {}

  static boolean is(String word) {
    return word.length() >= SHORTEST && word.endsWith("ly") && !NOUNS.contains(word);
  }
}
