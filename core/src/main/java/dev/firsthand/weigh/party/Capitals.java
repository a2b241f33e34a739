package dev.firsthand.weigh.party;

import dev.firsthand.text.Token;
import dev.firsthand.weigh.account.Account;
import dev.firsthand.weigh.account.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The words of a report with a capital that begin no sentence.
///
/// @param surnames those of them that may be a surname told alone: no other word of a name stands
///     beside them
record Capitals(Set<String> words, Set<String> surnames) {

  static Capitals of(Account account) {
    Capitals capitals = new Capitals(new HashSet<>(), new HashSet<>());
    for (Passage passage : account.passages()) {
      List<Token> tokens = passage.tokens();
      for (int i = 1; i < tokens.size(); i++) {
        if (tokens.get(i).isCapitalised()) {
          capitals.words.add(tokens.get(i).text());
          if (!isInName(tokens, i)) {
            capitals.surnames.add(tokens.get(i).text());
          }
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
}
