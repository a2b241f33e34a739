package dev.firsthand.quality.marks;

import dev.firsthand.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Gives some of the names in a document other words, made up but of the same shape and ending, and
/// the same throughout the document. What is trained on such copies learns to tell names that no
/// list knows, by what stands around them.
final class Disguise {

  private static final String VOWELS = "aeiouy";
  private static final String CONSONANTS = "bcdfghjklmnprstvwz";

  /// So many letters at the end of a word stay.
  private static final int ENDING = 3;

  private final double share;
  private final Random random;

  /// @param share of the words of names that are replaced
  Disguise(double share, long seed) {
    this.share = share;
    this.random = new Random(seed);
  }

  List<TaggedSentence> of(List<TaggedSentence> document) {
    Map<String, String> words = new HashMap<>();
    List<TaggedSentence> disguised = new ArrayList<>();
    for (TaggedSentence sentence : document) {
      List<Token> tokens = new ArrayList<>();
      for (int i = 0; i < sentence.tokens().size(); i++) {
        Token token = sentence.tokens().get(i);
        boolean name = !sentence.tags().get(i).equals("O") && token.isCapitalised();
        tokens.add(name ? as(token, words.computeIfAbsent(token.text(), this::disguised)) : token);
      }
      disguised.add(new TaggedSentence(tokens, sentence.tags()));
    }
    return disguised;
  }

  private static Token as(Token token, String word) {
    return new Token(token.start(), token.end(), word, word.toLowerCase(Locale.ROOT));
  }

  private String disguised(String word) {
    if (random.nextDouble() >= share) {
      return word;
    }
    StringBuilder other = new StringBuilder(word);
    int kept = Math.min(ENDING, word.length() / 2);
    for (int i = 0; i < word.length() - kept; i++) {
      char c = word.charAt(i);
      char small = Character.toLowerCase(c);
      String letters = VOWELS.indexOf(small) >= 0 ? VOWELS : CONSONANTS;
      if (Character.isLetter(c)) {
        char letter = letters.charAt(random.nextInt(letters.length()));
        other.setCharAt(i, Character.isUpperCase(c) ? Character.toUpperCase(letter) : letter);
      }
    }
    return other.toString();
  }
}
