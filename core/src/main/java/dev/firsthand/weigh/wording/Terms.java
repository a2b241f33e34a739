package dev.firsthand.weigh.wording;

import dev.firsthand.record.Dossier.Excerpt;
import dev.firsthand.record.Dossier.Term;
import dev.firsthand.record.Dossier.Wording;
import dev.firsthand.text.Tokens;
import dev.firsthand.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts the ways in which reports name one thing side by side.
final class Terms {

  private static final int STEM = 5;

  private Terms() {}

  /// The ways that are really different, where the reports do not all use the same: one that only
  /// says more or less than another (`envoy`, `special envoy`) is none of its own.
  static Optional<Wording> differing(String of, List<Excerpt> places) {
    Map<Set<String>, List<Excerpt>> ways = new LinkedHashMap<>();
    for (Excerpt place : places) {
      Set<String> words = stems(place.text());
      if (!words.isEmpty()) {
        ways.computeIfAbsent(way(words, ways.keySet()), _ -> new ArrayList<>()).add(place);
      }
    }
    dropStray(ways.values());
    Set<Set<String>> users =
        ways.values().stream().map(Terms::articles).collect(Collectors.toSet());
    return ways.size() < 2 || users.size() < 2
        ? Optional.empty()
        : Optional.of(new Wording(of, ways.values().stream().map(Terms::term).toList()));
  }

  /// A word of reports that also use one which more reports use counts something else: of one thing
  /// nobody writes `members`, `officers` and `bottles`.
  private static void dropStray(Collection<List<Excerpt>> ways) {
    List<Set<String>> users = ways.stream().map(Terms::articles).toList();
    ways.removeIf(
        way -> {
          Set<String> own = articles(way);
          return users.stream().anyMatch(all -> all.size() > own.size() && all.containsAll(own));
        });
  }

  /// The beginnings of its words: `chair` and `chairman` are one way.
  private static Set<String> stems(String text) {
    return Words.content(Tokens.of(text)).stream()
        .map(word -> word.substring(0, Math.min(STEM, word.length())))
        .collect(Collectors.toSet());
  }

  private static Set<String> way(Set<String> words, Set<Set<String>> known) {
    return known.stream()
        .filter(other -> other.containsAll(words) || words.containsAll(other))
        .findFirst()
        .orElse(words);
  }

  private static Term term(List<Excerpt> places) {
    return new Term(places.getFirst(), List.copyOf(articles(places)));
  }

  private static Set<String> articles(List<Excerpt> places) {
    return places.stream()
        .map(Excerpt::article)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
