package dev.firsthand.text;

import java.util.List;
import java.util.Set;

/// Tells sentences that lean on the one before them ("He", "But", "These") from those that a reader
/// understands alone.
public final class Leaning {

  private static final Set<String> WORDS = WordTable.words(Leaning.class, "leaning.txt");

  private static final Set<String> EXAMPLE = Set.of("example", "instance", "now", "that", "this");

  /// Words that point back behind one of [#BEFORE] that opens the sentence: "Among them".
  private static final Set<String> POINTING = Set.of("them", "that", "those", "these", "this");

  private static final Set<String> BEFORE =
      Set.of(
          "among",
          "in",
          "of",
          "for",
          "from",
          "with",
          "after",
          "before",
          "during",
          "despite",
          "by",
          "at",
          "on",
          "under",
          "over",
          "to",
          "following",
          "one",
          "two",
          "three",
          "four",
          "five",
          "many",
          "most",
          "all",
          "none",
          "half",
          "part",
          "much");

  /// "The first is due", "The latter has", "A fourth turned back": without its noun.
  private static final Set<String> ELLIPTIC =
      Set.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "last", "latter", "former",
          "other", "others", "same");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /// What stands behind a verb ("turned back"), but not behind a word that goes with a noun ("a
  /// fourth wounded man").
  private static final Set<String> BEHIND_VERB =
      Set.of(
          "back", "away", "out", "up", "down", "over", "to", "in", "on", "at", "for", "from",
          "with", "by", "as", "after", "before", "because", "when", "while", "the", "a", "an");

  private static final Set<String> BEHIND_ELLIPTIC =
      Set.of("is", "was", "are", "were", "has", "had", "have", "will", "would", "came", "said");

  private static final Set<String> HANGING =
      Set.of(
          "he", "she", "they", "him", "them", "his", "her", "their", "this", "that", "these",
          "those", "and", "but", "or", "nor", "yet", "also");

  private static final Set<String> SPEAKING = Set.of("he", "she", "they", "it");

  private static final Set<String> SAYING =
      Set.of("said", "says", "say", "added", "adds", "wrote", "writes", "explained", "noted");

  private Leaning() {}

  /// Also "For example", and what is a caption or a label rather than a sentence.
  ///
  /// @param sentence its tokens
  public static boolean leans(List<Token> sentence) {
    List<Token> words =
        sentence.stream().filter(token -> token.isWord() || token.isNumber()).limit(4).toList();
    return words.isEmpty()
        || hangs(sentence)
        || (WORDS.contains(words.getFirst().lower()) && !counts(words))
        || pointsBack(words)
        || isElliptic(words)
        || isOfPronoun(sentence)
        || Openers.takeUp(sentence)
        || (words.getFirst().is("for")
            && EXAMPLE.contains(words.get(Math.min(1, words.size() - 1)).lower()))
        || sentence.stream().anyMatch(token -> token.is("|"));
  }

  /// Whether it can not be understood at all without what stands before it: what a sentence that
  /// begins with "While" or "Indeed" tells mostly can.
  ///
  /// @param sentence its tokens
  public static boolean hangs(List<Token> sentence) {
    return !sentence.isEmpty()
        && (isTorn(sentence.getFirst())
            || sentence.stream().noneMatch(Token::isWord)
            || Openers.isTorn(sentence)
            || Openers.leanBack(sentence)
            || HANGING.contains(sentence.getFirst().lower())
            || Pointing.isIn(sentence));
  }

  /// "Some 300 people".
  private static boolean counts(List<Token> words) {
    return words.size() > 1 && words.getFirst().is("some") && words.get(1).isNumber();
  }

  /// The rest of a sentence, or words in brackets; "iPhone" begins one.
  private static boolean isTorn(Token first) {
    boolean small = first.isWord() && first.text().equals(first.lower());
    return first.is("(") || (small && Character.isLowerCase(first.first()));
  }

  /// "…, she says.": it does not tell who.
  private static boolean isOfPronoun(List<Token> sentence) {
    int end = sentence.size() - 1;
    return end > 3
        && sentence.get(end).is(".")
        && SAYING.contains(sentence.get(end - 1).lower())
        && SPEAKING.contains(sentence.get(end - 2).lower())
        && sentence.get(end - 3).is(",");
  }

  private static boolean isElliptic(List<Token> words) {
    return words.size() > 2
        && ARTICLES.contains(words.getFirst().lower())
        && ELLIPTIC.contains(words.get(1).lower())
        && (BEHIND_ELLIPTIC.contains(words.get(2).lower())
            || (words.size() > 3
                && words.get(2).lower().endsWith("ed")
                && BEHIND_VERB.contains(words.get(3).lower())));
  }

  /// "Among them", "In that case", "Fifteen of those".
  private static boolean pointsBack(List<Token> words) {
    boolean first = words.size() > 1 && BEFORE.contains(words.getFirst().lower());
    boolean part = words.size() > 2 && words.get(1).is("of");
    return (first && POINTING.contains(words.get(1).lower()))
        || (part && POINTING.contains(words.get(2).lower()));
  }
}
