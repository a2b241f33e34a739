package dev.firsthand.weigh;

import dev.firsthand.text.Token;
import dev.firsthand.text.WordTable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The words that tell what a sentence counts: stop words left out, inflection folded, and the
/// senses (`killed`, `freed`, `held` …) that news counts people and things in.
final class Words {

  private static final Set<String> STOP_WORDS = WordTable.words(Words.class, "stopwords.txt");
  private static final Map<String, String> SENSES = senses();
  private static final List<String> KINDS = SENSES.values().stream().distinct().sorted().toList();

  private static final List<String> ENDINGS =
      List.of("ies", "ing", "ions", "ion", "ments", "ment", "ed", "es", "s");

  /// A sentence that shares this much of its words with another says nothing new.
  private static final double REPEATS = 0.5;

  private Words() {}

  /// The content words, folded, in order of appearance.
  static Set<String> content(Collection<Token> tokens) {
    Set<String> words = new LinkedHashSet<>();
    for (Token token : tokens) {
      if (isContent(token)) {
        words.add(fold(token.lower()));
      }
    }
    return words;
  }

  /// Whether one of two sentences says little that the other does not, by their content words.
  static boolean repeat(Set<String> one, Set<String> other) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    return shared.size() >= REPEATS * Math.min(one.size(), other.size());
  }

  static boolean isContent(Token token) {
    return token.isWord() && token.text().length() > 1 && !STOP_WORDS.contains(token.lower());
  }

  /// What a word counts, where it is one of those that news counts in.
  static Optional<String> sense(Token token) {
    return Optional.ofNullable(SENSES.get(token.lower()));
  }

  static Set<String> senses(Collection<Token> tokens) {
    Set<String> senses = new TreeSet<>();
    tokens.forEach(token -> sense(token).ifPresent(senses::add));
    return senses;
  }

  /// Some senses as a set of bits, one for each; there are far fewer than 64.
  static long bits(Collection<String> senses) {
    long bits = 0;
    for (String sense : senses) {
      bits |= 1L << KINDS.indexOf(sense);
    }
    return bits;
  }

  /// Folds plural and verb endings, crudely but alike for alike words.
  static String fold(String lower) {
    String word = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
        String stem = word.substring(0, word.length() - ending.length());
        return ending.equals("ies") ? stem + "y" : stem;
      }
    }
    return word.endsWith("e") && word.length() > 4 ? word.substring(0, word.length() - 1) : word;
  }

  private static Map<String, String> senses() {
    Map<String, String> senses = new HashMap<>();
    for (String line : WordTable.lines(Words.class, "senses.txt")) {
      List<String> words = List.of(line.split(" +", -1));
      words.forEach(word -> senses.putIfAbsent(word, words.getFirst()));
    }
    return Map.copyOf(senses);
  }
}
