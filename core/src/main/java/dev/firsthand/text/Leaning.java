package dev.firsthand.text;

import java.util.List;
import java.util.Set;

/// Tells sentences that lean on the one before them ("He", "But", "These") from those that a reader
/// understands alone.
public final class Leaning {

  private static final Set<String> WORDS = WordTable.words(Leaning.class, "leaning.txt");

  private static final Set<String> EXAMPLE = Set.of("example", "instance", "now", "that", "this");

  private Leaning() {}

  /// Also "For example", and what is a caption or a label rather than a sentence.
  ///
  /// @param sentence its tokens
  public static boolean leans(List<Token> sentence) {
    List<Token> words =
        sentence.stream().filter(token -> token.isWord() || token.isNumber()).limit(2).toList();
    return words.isEmpty()
        || WORDS.contains(words.getFirst().lower())
        || (words.getFirst().is("for") && EXAMPLE.contains(words.getLast().lower()))
        || sentence.stream().anyMatch(token -> token.is("|"));
  }
}
