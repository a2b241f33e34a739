package dev.firsthand.weigh.party;

import dev.firsthand.record.Mark.Name;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import dev.firsthand.weigh.account.Account;
import dev.firsthand.weigh.account.Passage;
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

  static Naming of(String name, Name.Kind kind) {
    List<String> words = Tokens.of(name).stream().filter(Token::isWord).map(Token::text).toList();
    return new Naming(name, words, Surname.of(words, kind));
  }

  /// The words with a capital that begin no sentence.
  static Set<String> capitals(Account account) {
    return capitals(account, false);
  }

  /// Those of them that may be a surname told alone: no other word of a name stands beside them.
  static Set<String> surnames(Account account) {
    return capitals(account, true);
  }

  private static Set<String> capitals(Account account, boolean alone) {
    Set<String> capitals = new HashSet<>();
    for (Passage passage : account.passages()) {
      List<Token> tokens = passage.tokens();
      for (int i = 1; i < tokens.size(); i++) {
        if (tokens.get(i).isCapitalised() && !(alone && isInName(tokens, i))) {
          capitals.add(tokens.get(i).text());
        }
      }
    }
    return capitals;
  }

  /// A title is none of a name: `Mayor Orlan`.
  private static boolean isInName(List<Token> tokens, int at) {
    Token before = tokens.get(at - 1);
    boolean first = before.isCapitalised() && !Roles.isRole(before) && at > 1;
    return first || (at + 1 < tokens.size() && tokens.get(at + 1).isCapitalised());
  }

  /// Whether the name stands in a text.
  ///
  /// @param capitals,surnames of the text
  /// @param only whether nobody else of the story bears the surname
  boolean isIn(Account account, Set<String> capitals, Set<String> surnames, boolean only) {
    boolean last = only && surname.isPresent() && surnames.contains(surname.get());
    return last
        || (!words.isEmpty()
            && capitals.contains(words.getLast())
            && account.article().body().contains(name));
  }
}
