package dev.firsthand.weigh.party;

import dev.firsthand.record.Mark.Name;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import dev.firsthand.weigh.account.Account;
import java.util.List;
import java.util.Optional;

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

  /// Whether the name stands in a text.
  ///
  /// @param capitals of the text
  /// @param only whether nobody else of the story bears the surname
  boolean isIn(Account account, Capitals capitals, boolean only) {
    boolean last = only && surname.filter(capitals.surnames()::contains).isPresent();
    return last
        || (!words.isEmpty()
            && capitals.words().contains(words.getLast())
            && account.article().body().contains(name));
  }
}
