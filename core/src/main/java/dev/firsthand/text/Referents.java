package dev.firsthand.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whether a sentence itself has somebody whom its "he" or "her" may mean: a person of the story, a
/// name of more than one word, or a noun for a human being.
final class Referents {

  private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "his", "her");

  private static final Set<String> PEOPLE = WordTable.words(Referents.class, "people.txt");

  /// Endings of nouns for those who do something: "gunman", "lawyer", "senator", "activist".
  private static final List<String> ENDINGS =
      List.of("man", "woman", "person", "er", "or", "ist", "ian", "ant", "ent", "ee", "eer");

  /// "Her" and "man" are listed or none.
  private static final int FEWEST_LETTERS = 5;

  private final Set<String> people = new HashSet<>();

  /// Takes note of a person of the story.
  void add(String name) {
    Tokens.of(name).stream().filter(Token::isCapitalised).map(Token::lower).forEach(people::add);
  }

  boolean areMissing(List<Token> sentence) {
    boolean open = false;
    boolean asked = false;
    for (int at = 0; at < sentence.size(); at++) {
      Token token = sentence.get(at);
      open = token.is("\"") ? !open : token.is("“") || (open && !token.is("”"));
      asked |= !open && PRONOUNS.contains(token.lower());
      if (isPerson(token) || isName(sentence, at)) {
        return false;
      }
    }
    return asked;
  }

  private boolean isPerson(Token token) {
    if (token.isCapitalised()) {
      return people.contains(token.lower());
    }
    return PEOPLE.contains(token.lower())
        || (token.isWord()
            && token.lower().length() >= FEWEST_LETTERS
            && Words.isContent(token)
            && ENDINGS.stream().anyMatch(token.lower()::endsWith));
  }

  /// Two words of a name, but not of "the Northern Post".
  private static boolean isName(List<Token> sentence, int at) {
    return at + 1 < sentence.size()
        && isPartOfName(sentence.get(at))
        && isPartOfName(sentence.get(at + 1))
        && !isBehindThe(sentence, at);
  }

  private static boolean isPartOfName(Token token) {
    return token.isCapitalised() && Words.isContent(token) && !CalendarWords.isName(token);
  }

  private static boolean isBehindThe(List<Token> sentence, int at) {
    int before = at - 1;
    while (before > 0 && isPartOfName(sentence.get(before))) {
      before--;
    }
    return before >= 0 && sentence.get(before).is("the");
  }
}
