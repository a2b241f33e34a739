package dev.firsthand.mark.happening;

import dev.firsthand.mark.clause.Lemmas;
import dev.firsthand.record.Mark.Plover;
import dev.firsthand.text.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which verbs tell a happening beside which words, by the dictionary of petrarch2: thousands of
/// rules that were gathered from agency news over twenty years.
///
/// It is asked where [EventTable], which was written for this project, knows nothing, for it is
/// wide rather than sure. On the test records of PLOVER it found the type of 72 percent where the
/// table alone found 65, at an F1 of .70 after .68; for verbs in any place of a sentence it was
/// .68, for it takes as happening what only qualifies. Also tried: the dictionary first and the
/// table behind it (.67 to .69); a linear model trained on the rules as if each were a clause (.48
/// where plain matching had .56, as a clause has many words that no rule foresees); words and verbs
/// that stand in the same group of similar words (.68, in place of the dictionary, and no gain
/// beside it).
final class VerbPatterns {

  /// @param type null for what looks like a happening and is none
  /// @param needed a word of each set must stand near the verb
  private record Rule(@Nullable Plover type, List<Set<String>> needed) {

    boolean fits(Set<String> near) {
      for (Set<String> words : needed) {
        if (words.stream().noneMatch(near::contains)) {
          return false;
        }
      }
      return true;
    }
  }

  /// By the first word of the verb, those that ask for most before the others.
  private static final Map<String, List<Rule>> RULES = read();

  private VerbPatterns() {}

  /// The type of a verb form by the rule that asks for most of what stands near; null if it tells
  /// no happening.
  ///
  /// @param near the words around the verb, in small letters
  /// @param bare whether the verb may tell it by itself, without any of them
  static @Nullable Plover of(String form, Set<String> near, boolean bare) {
    for (String lemma : Lemmas.of(form)) {
      List<Rule> rules = RULES.getOrDefault(lemma, List.of());
      Set<String> words = rules.isEmpty() ? near : withSingulars(near);
      for (Rule rule : rules) {
        if (rule.fits(words)) {
          return bare || !rule.needed.isEmpty() ? rule.type : null;
        }
      }
    }
    return null;
  }

  /// The rules name most nouns in the singular.
  private static Set<String> withSingulars(Set<String> words) {
    Set<String> all = new HashSet<>(words);
    for (String word : words) {
      if (word.endsWith("s")) {
        all.add(word.substring(0, word.length() - 1));
      }
    }
    return all;
  }

  private static Map<String, List<Rule>> read() {
    Map<String, Set<String>> lists = new HashMap<>();
    Map<String, List<Rule>> rules = new HashMap<>();
    List<String> verbs = List.of();
    for (String line : WordTable.lines(VerbPatterns.class, "patterns.txt")) {
      String[] parts = line.split(": ", 2);
      if (line.startsWith("&")) {
        lists.put(parts[0], Set.of(parts[1].split(" ", -1)));
      } else if (line.startsWith("[")) {
        verbs = words(line.substring(1, line.length() - 1));
      } else {
        Plover type = parts[0].equals("NONE") ? null : Plover.valueOf(parts[0]);
        for (String needed : parts.length == 1 ? List.of("") : List.of(parts[1].split(" \\| "))) {
          List<Set<String>> sets = sets(needed, lists);
          verbs.forEach(verb -> add(verb, type, sets, rules));
        }
      }
    }
    rules.values().forEach(all -> all.sort((a, b) -> b.needed.size() - a.needed.size()));
    return rules;
  }

  private static List<String> words(String line) {
    return List.of(line.split(" ", -1));
  }

  private static List<Set<String>> sets(String needed, Map<String, Set<String>> lists) {
    return needed.isEmpty()
        ? List.of()
        : words(needed).stream().map(word -> lists.getOrDefault(word, Set.of(word))).toList();
  }

  private static void add(
      String verb, @Nullable Plover type, List<Set<String>> sets, Map<String, List<Rule>> rules) {
    List<String> words = List.of(verb.split("_", -1));
    List<Set<String>> needed = new ArrayList<>(sets);
    words.subList(1, words.size()).forEach(particle -> needed.add(Set.of(particle)));
    rules
        .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
        .add(new Rule(type, List.copyOf(needed)));
  }
}
