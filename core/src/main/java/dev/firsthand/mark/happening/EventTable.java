package dev.firsthand.mark.happening;

import dev.firsthand.mark.clause.Lemmas;
import dev.firsthand.record.Mark.Plover;
import dev.firsthand.text.Token;
import dev.firsthand.text.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which verbs and nouns tell a happening, and of which type.
final class EventTable {

  /// How far behind the verb a word that it needs may stand.
  private static final int REACH = 7;

  /// @param needed one of these words must stand near the verb; empty asks for none
  private record Entry(Plover type, Set<String> needed) {}

  private static final Map<String, List<Entry>> VERBS = new HashMap<>();
  private static final Map<String, Plover> NOUNS = new HashMap<>();
  private static final Map<String, Plover> DEEDS = new HashMap<>();

  static {
    Plover type = Plover.OTHER;
    for (String line : WordTable.lines(EventTable.class, "happenings.txt")) {
      if (line.startsWith("[")) {
        type = Plover.valueOf(line.substring(1, line.length() - 1));
      } else if (line.startsWith("noun: ")) {
        for (String noun : line.substring("noun: ".length()).split(" ", -1)) {
          NOUNS.putIfAbsent(noun, type);
        }
      } else if (line.startsWith("deed: ")) {
        for (String noun : line.substring("deed: ".length()).split(" ", -1)) {
          DEEDS.put(noun, type);
        }
      } else {
        String[] parts = line.split(" ~ ", -1);
        Set<String> needed = parts.length == 1 ? Set.of() : Set.of(parts[1].split(" ", -1));
        VERBS.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(new Entry(type, needed));
      }
    }
    // An entry that asks for a certain word says more than one that asks for none.
    VERBS.values().forEach(list -> list.sort((a, b) -> asks(b) - asks(a)));
  }

  private EventTable() {}

  private static int asks(Entry entry) {
    return entry.needed.isEmpty() ? 0 : 1;
  }

  /// The type of the verb at `head`; null if it tells no happening.
  ///
  /// @param from,to the tokens of the clause, in which a needed word may stand
  static @Nullable Plover verb(List<Token> tokens, int head, int from, int to) {
    for (String lemma : Lemmas.of(tokens.get(head).lower())) {
      for (Entry entry : VERBS.getOrDefault(lemma, List.of())) {
        if (entry.needed.isEmpty() || hasOne(tokens, head, from, to, entry.needed)) {
          return entry.type;
        }
      }
    }
    return null;
  }

  private static boolean hasOne(
      List<Token> tokens, int head, int from, int to, Set<String> needed) {
    for (int at = Math.max(from, head - REACH); at < Math.min(to, head + 1 + REACH); at++) {
      if (at != head && needed.contains(tokens.get(at).lower())) {
        return true;
      }
    }
    return false;
  }

  /// A noun that tells a deed if "of" and somebody follow.
  static @Nullable Plover deed(String lower) {
    return DEEDS.get(lower);
  }

  static @Nullable Plover noun(String lower) {
    return NOUNS.get(lower);
  }
}
