package dev.firsthand.text;

import java.util.List;
import java.util.Set;

/// Tells sentences that lean on the one before them ("He", "But", "These") from those that a reader
/// understands alone.
public final class Leaning {

  private static final Set<String> WORDS = WordTable.words(Leaning.class, "leaning.txt");

  private Leaning() {}

  /// @param sentence its tokens
  public static boolean leans(List<Token> sentence) {
    return sentence.stream()
        .filter(token -> token.isWord() || token.isNumber())
        .findFirst()
        .map(first -> WORDS.contains(first.lower()))
        .orElse(true);
  }
}
