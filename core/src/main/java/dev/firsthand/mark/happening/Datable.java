package dev.firsthand.mark.happening;

import dev.firsthand.mark.clause.Lemmas;
import dev.firsthand.mark.clause.VerbGroup;
import dev.firsthand.text.Token;
import dev.firsthand.text.WordTable;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells which verbs tell a happening of no type of its own once a date stands beside them: all but
/// those of states, and those of mere saying, unless it is said at a hearing or in a statement.
final class Datable {

  private static final Set<String> STATES = new HashSet<>();
  private static final Set<String> SPEECH = new HashSet<>();
  private static final Set<String> OCCASIONS = new HashSet<>();

  static {
    Set<String> list = STATES;
    for (String line : WordTable.lines(Datable.class, "undatable.txt")) {
      switch (line) {
        case "[STATE]" -> list = STATES;
        case "[SPEECH]" -> list = SPEECH;
        case "[OCCASION]" -> list = OCCASIONS;
        default -> Collections.addAll(list, line.split(" ", -1));
      }
    }
  }

  private Datable() {}

  /// @param near the words around the verb, in small letters
  static boolean is(List<Token> tokens, VerbGroup verb, Set<String> near) {
    List<String> lemmas = Lemmas.of(tokens.get(verb.head()).lower());
    if (lemmas.stream().anyMatch(STATES::contains)) {
      return false;
    }
    return !isSpeech(tokens.get(verb.head())) || !Collections.disjoint(OCCASIONS, near);
  }

  /// Whether a verb only says: `said`, `told`.
  static boolean isSpeech(Token verb) {
    return Lemmas.of(verb.lower()).stream().anyMatch(SPEECH::contains);
  }
}
