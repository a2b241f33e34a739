package dev.firsthand.weigh.party;

import dev.firsthand.record.Mark.Name;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import java.util.List;
import java.util.Optional;

/// What a text may write of a name of the story.
///
/// @param last the last word of the full name
/// @param surname of a person who has one beside a given name
record Naming(Optional<String> last, Optional<String> surname) {

  static Naming of(String name, Name.Kind kind) {
    List<String> words = Tokens.of(name).stream().filter(Token::isWord).map(Token::text).toList();
    Optional<String> last = words.isEmpty() ? Optional.empty() : Optional.of(words.getLast());
    return new Naming(last, Surname.of(words, kind));
  }
}
