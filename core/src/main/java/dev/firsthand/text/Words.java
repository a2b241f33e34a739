package dev.firsthand.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The words that tell what a sentence is about: stop words left out, inflection folded.
public final class Words {

  private static final Set<String> STOP_WORDS = WordTable.words(Words.class, "stopwords.txt");

  private static final List<String> ENDINGS =
      List.of("ies", "ing", "ions", "ion", "ments", "ment", "ed", "es", "s");

  /// A sentence that shares this much of its words with another says nothing new.
  private static final double REPEATS = 0.5;

  private Words() {}

  /// The content words, folded, in order of appearance.
  public static Set<String> content(Collection<Token> tokens) {
    Set<String> words = new LinkedHashSet<>();
    for (Token token : tokens) {
      if (isContent(token)) {
        words.add(fold(token.lower()));
      }
    }
    return words;
  }

  /// Whether one of two sentences says little that the other does not, by their content words.
  public static boolean repeat(Set<String> one, Set<String> other) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    return shared.size() >= REPEATS * Math.min(one.size(), other.size());
  }

  public static boolean isContent(Token token) {
    return token.isWord() && token.text().length() > 1 && !STOP_WORDS.contains(token.lower());
  }

  /// Folds plural and verb endings, crudely but alike for alike words.
  private static String fold(String lower) {
    String word = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
        String stem = word.substring(0, word.length() - ending.length());
        return ending.equals("ies") ? stem + "y" : stem;
      }
    }
    return word.endsWith("e") && word.length() > 4 ? word.substring(0, word.length() - 1) : word;
  }
}
