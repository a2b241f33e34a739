package dev.firsthand.mark.happening;

import dev.firsthand.mark.clause.Clauses;
import dev.firsthand.mark.clause.PartOfSpeech;
import dev.firsthand.text.Token;
import java.util.List;
import java.util.Set;

/// The phrase that opens a sentence before its first clause: "In court papers on Monday, …". What
/// it says of when and on what occasion goes with that clause.
final class Fronted {

  private static final Set<String> OPENINGS = Set.of("in", "at", "on", "during");

  private static final int LONGEST = 12;

  private Fronted() {}

  /// The token behind it; 0 where the sentence opens with no such phrase.
  static int end(Clauses clauses) {
    List<Token> tokens = clauses.tokens();
    if (clauses.verbs().isEmpty() || !OPENINGS.contains(tokens.getFirst().lower())) {
      return 0;
    }
    int verb = clauses.verbs().getFirst().start();
    for (int at = 1; at < Math.min(verb, LONGEST); at++) {
      if (clauses.part(at) == PartOfSpeech.WH) {
        return 0;
      }
      if (tokens.get(at).is(",")) {
        return at;
      }
    }
    return 0;
  }
}
