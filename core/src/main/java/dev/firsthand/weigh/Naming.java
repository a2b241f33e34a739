package dev.firsthand.weigh;

import dev.firsthand.record.Mark.Name;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How a text may write the name of somebody or something of a story.
///
/// @param name in full
/// @param words the words of the full name
/// @param surname of a person who has one beside a given name
record Naming(String name, List<String> words, Optional<String> surname) {

  private static final int SHORTEST_SURNAME = 4;

  static Naming of(String name, Name.Kind kind) {
    List<String> words = Tokens.of(name).stream().filter(Token::isWord).map(Token::text).toList();
    String last = words.isEmpty() ? "" : words.getLast();
    boolean person = kind == Name.Kind.PERSON && words.size() > 1;
    return new Naming(
        name,
        words,
        person && last.length() >= SHORTEST_SURNAME ? Optional.of(last) : Optional.empty());
  }

  /// The words with a capital that begin no sentence, in which surnames are looked for.
  static Set<String> capitals(Account account) {
    Set<String> capitals = new HashSet<>();
    for (Passage passage : account.passages()) {
      List<Token> tokens = passage.tokens();
      for (int i = 1; i < tokens.size(); i++) {
        if (tokens.get(i).isCapitalised()) {
          capitals.add(tokens.get(i).text());
        }
      }
    }
    return capitals;
  }

  /// Whether the name stands in a text.
  ///
  /// @param capitals of the text
  /// @param bySurname whether nobody else of the story bears the surname
  boolean isIn(Account account, Set<String> capitals, boolean bySurname) {
    boolean last = bySurname && surname.isPresent() && capitals.contains(surname.get());
    return last
        || (!words.isEmpty()
            && capitals.contains(words.getLast())
            && account.article().body().contains(name));
  }
}
