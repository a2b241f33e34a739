package dev.firsthand.mark.happening;

import dev.firsthand.mark.clause.Lemmas;
import dev.firsthand.record.Mark.Plover;
import dev.firsthand.text.WordTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which verbs and nouns tell a happening, and of which type.
final class EventTable {

  /// @param needed one of these words must stand near the verb; empty asks for none
  private record Entry(Plover type, Set<String> needed) {}

  private static final Map<String, List<Entry>> VERBS = new HashMap<>();
  private static final Map<String, Plover> NOUNS = new HashMap<>();
  private static final Map<String, Plover> DEEDS = new HashMap<>();
  private static final Map<String, Plover> THINGS = new HashMap<>();

  static {
    Plover type = Plover.OTHER;
    for (String line : WordTable.lines(EventTable.class, "happenings.txt")) {
      if (line.startsWith("[")) {
        type = Plover.valueOf(line.substring(1, line.length() - 1));
      } else if (line.startsWith("noun: ")) {
        for (String noun : line.substring("noun: ".length()).split(" ", -1)) {
          NOUNS.putIfAbsent(noun, type);
        }
      } else if (line.startsWith("thing: ")) {
        for (String noun : line.substring("thing: ".length()).split(" ", -1)) {
          THINGS.put(noun, type);
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

  /// The type of a verb form; null if it tells no happening.
  ///
  /// @param near the words around it, among which a needed word may stand
  static @Nullable Plover verb(String form, Set<String> near) {
    for (String lemma : Lemmas.of(form)) {
      for (Entry entry : VERBS.getOrDefault(lemma, List.of())) {
        if (entry.needed.isEmpty() || !Collections.disjoint(entry.needed, near)) {
          return entry.type;
        }
      }
    }
    return null;
  }

  /// A noun that tells a deed if "of" and somebody follow.
  static @Nullable Plover deed(String lower) {
    return DEEDS.get(lower);
  }

  /// A noun that tells a happening where a verb says that it begins or ends.
  static @Nullable Plover thing(String lower) {
    for (Map<String, Plover> nouns : List.of(THINGS, NOUNS, DEEDS)) {
      Plover type = nouns.get(lower);
      if (type != null) {
        return type;
      }
    }
    return lower.endsWith("s") ? thing(lower.substring(0, lower.length() - 1)) : null;
  }

  static @Nullable Plover noun(String lower) {
    return NOUNS.get(lower);
  }
}
