package dev.firsthand.mark.happening;

import dev.firsthand.mark.clause.Lemmas;
import dev.firsthand.record.Mark.Plover;
import dev.firsthand.text.WordTable;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What it amounts to that something begins or ends: "launched a crackdown" is coercion, "halted
/// aid" a sanction, "halted the shelling" a retreat.
final class Turns {

  private static final Map<String, Set<String>> LISTS = WordTable.lists(Turns.class, "turns.txt");
  private static final Set<String> BEGIN = LISTS.getOrDefault("begin", Set.of());
  private static final Set<String> END = LISTS.getOrDefault("end", Set.of());

  private Turns() {}

  /// The type of a verb that has a noun of happening for its object; null if it tells no turn.
  ///
  /// @param behind the word behind the verb, which may be its particle
  static @Nullable Plover of(String form, String behind, Plover noun) {
    for (String lemma : Lemmas.of(form)) {
      String both = lemma + "-" + behind;
      if (BEGIN.contains(lemma) || BEGIN.contains(both)) {
        return noun;
      }
      if (END.contains(lemma) || END.contains(both)) {
        return ended(noun);
      }
    }
    return null;
  }

  private static @Nullable Plover ended(Plover noun) {
    return switch (noun) {
      case CONSULT, SUPPORT, COOPERATE, AID, AGREE -> Plover.SANCTION;
      case ASSAULT, MOBILIZE -> Plover.RETREAT;
      case PROTEST, COERCE, SANCTION, REQUEST, THREATEN -> Plover.CONCEDE;
      case CONCEDE, RETREAT, ACCUSE, REJECT, OTHER -> null;
    };
  }
}
