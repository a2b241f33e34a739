package dev.firsthand.relate.lineage;

import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import dev.firsthand.text.WordTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Finds fixed phrases in a run of tokens; each phrase stands for a value. The longest one that
/// begins at a token wins.
final class Phrases<T> {

  private record Phrase<T>(List<String> words, T value) {}

  /// A phrase found: the tokens `start` to before `end`.
  record Hit<T>(int start, int end, T value) {}

  /// Nearly all words begin no phrase, and one look at a few bits says so.
  private static final int FIRSTS = 1 << 12;

  private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
  private final BitSet firsts = new BitSet(FIRSTS);

  /// @param phrases phrase and what it stands for
  Phrases(List<Map.Entry<String, T>> phrases) {
    for (Map.Entry<String, T> phrase : phrases) {
      List<String> words = Tokens.of(phrase.getKey()).stream().map(Token::lower).toList();
      firsts.set(bit(words.getFirst()));
      byFirst
          .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
          .add(new Phrase<>(words, phrase.getValue()));
    }
    Comparator<Phrase<T>> longest = Comparator.comparingInt(phrase -> -phrase.words().size());
    byFirst.values().forEach(list -> list.sort(longest));
  }

  Optional<Hit<T>> at(List<Token> tokens, int start) {
    String first = tokens.get(start).lower();
    if (!firsts.get(bit(first))) {
      return Optional.empty();
    }
    for (Phrase<T> phrase : byFirst.getOrDefault(first, List.of())) {
      if (matches(phrase.words(), tokens, start)) {
        return Optional.of(new Hit<>(start, start + phrase.words().size(), phrase.value()));
      }
    }
    return Optional.empty();
  }

  private static int bit(String word) {
    return word.hashCode() & (FIRSTS - 1);
  }

  private static boolean matches(List<String> words, List<Token> tokens, int start) {
    if (start + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!tokens.get(start + i).is(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// The lines of a resource beside this class, without comments and blank lines.
  static List<String> lines(String resource) {
    return WordTable.lines(Phrases.class, resource);
  }

  /// One phrase a line, all standing for what `value` makes of the line.
  static <T> Phrases<T> read(String resource, Function<String, T> value) {
    return new Phrases<>(
        lines(resource).stream().map(line -> Map.entry(line, value.apply(line))).toList());
  }
}
