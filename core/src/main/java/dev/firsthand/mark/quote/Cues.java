package dev.firsthand.mark.quote;

import dev.firsthand.mark.clause.Lemmas;
import dev.firsthand.text.WordTable;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The verbs that attribute words to somebody.
final class Cues {

  enum Use {
    SPEECH,
    STANCE,
    INFINITIVE,
    ADDRESS,
    LABEL,
    VOICE
  }

  private static final Map<Use, Set<String>> LEMMAS = read();

  private Cues() {}

  static boolean is(String lower, Use use) {
    Set<String> lemmas = LEMMAS.getOrDefault(use, Set.of());
    return Lemmas.of(lower).stream().anyMatch(lemmas::contains);
  }

  static boolean isAny(String lower) {
    return Lemmas.of(lower).stream()
        .anyMatch(lemma -> LEMMAS.values().stream().anyMatch(list -> list.contains(lemma)));
  }

  private static Map<Use, Set<String>> read() {
    Map<Use, Set<String>> lemmas = new EnumMap<>(Use.class);
    Use use = Use.SPEECH;
    for (String line : WordTable.lines(Cues.class, "cues.txt")) {
      if (line.startsWith("[")) {
        use = Use.valueOf(line.substring(1, line.length() - 1));
      } else {
        lemmas.computeIfAbsent(use, _ -> new HashSet<>()).add(line);
      }
    }
    return lemmas;
  }
}
