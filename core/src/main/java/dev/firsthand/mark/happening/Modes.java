package dev.firsthand.mark.happening;

import dev.firsthand.record.Mark.Plover;
import dev.firsthand.text.Token;
import dev.firsthand.text.WordTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How a happening was done, in the modes of PLOVER: a protest by a hunger strike, an assault with
/// firearms. The verb decides; where it leaves that open, the first word of its clause that does.
final class Modes {

  /// What stands behind these tells of something else: a condition, a cause, another time.
  private static final Set<String> BOUNDS =
      Set.of("unless", "if", "until", "after", "before", "because", "while", "when", "despite");

  /// The modes of a type by the verb itself, and by the words beside it.
  private record Table(FormTable<String> verbs, FormTable<String> near) {}

  private static final Map<Plover, Table> TABLES = read();

  private Modes() {}

  /// Null where nothing says how.
  ///
  /// @param head the verb, or the noun that tells the happening
  static @Nullable String of(Plover type, List<Token> tokens, ClauseSpan span, int head) {
    Table table = TABLES.get(type);
    if (table == null) {
      return null;
    }
    String own = table.verbs.look(tokens, head);
    if (own != null) {
      return own;
    }
    // An assault is told by who or what does it, which stands first: "gunmen", "a suicide bomber".
    boolean inOrder = type == Plover.ASSAULT;
    String first = near(table, tokens, inOrder ? span.core() : head, span.end());
    return first != null || inOrder ? first : near(table, tokens, span.core(), head);
  }

  private static @Nullable String near(Table table, List<Token> tokens, int from, int to) {
    for (int at = from; at < to && !BOUNDS.contains(tokens.get(at).lower()); at++) {
      String mode = table.near.look(tokens, at);
      if (mode != null) {
        return mode;
      }
    }
    return null;
  }

  private static Map<Plover, Table> read() {
    Map<Plover, Table> tables = new EnumMap<>(Plover.class);
    for (String line : WordTable.lines(Modes.class, "modes.txt")) {
      int colon = line.indexOf(": ");
      String[] names = line.substring(0, colon).split(" ", -1);
      Table table =
          tables.computeIfAbsent(
              Plover.valueOf(names[0]), _ -> new Table(new FormTable<>(), new FormTable<>()));
      FormTable<String> words = names.length > 2 ? table.verbs : table.near;
      for (String word : line.substring(colon + 2).split(" +", -1)) {
        words.add(word, names[1]);
      }
    }
    return tables;
  }
}
