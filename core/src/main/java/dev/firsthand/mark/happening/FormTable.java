package dev.firsthand.mark.happening;

import dev.firsthand.mark.clause.Lemmas;
import dev.firsthand.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What words stand for by their base forms: a word by itself or, first, with the word behind it.
final class FormTable<V> {

  private final Map<String, V> words = new HashMap<>();
  private final Map<String, Map<String, V>> pairs = new HashMap<>();

  /// Adds what a word stands for, or two words joined by `_`; what came first stays.
  void add(String entry, V value) {
    int joint = entry.indexOf('_');
    if (joint < 0) {
      words.putIfAbsent(entry, value);
    } else {
      pairs
          .computeIfAbsent(entry.substring(0, joint), _ -> new HashMap<>())
          .putIfAbsent(entry.substring(joint + 1), value);
    }
  }

  /// What the word at a place stands for; null if it is not in the table.
  @Nullable V look(List<Token> tokens, int at) {
    List<String> forms = Lemmas.of(tokens.get(at).lower());
    for (String form : forms) {
      Map<String, V> behind = pairs.get(form);
      if (behind != null && at + 1 < tokens.size()) {
        V found = first(behind, Lemmas.of(tokens.get(at + 1).lower()));
        if (found != null) {
          return found;
        }
      }
    }
    return first(words, forms);
  }

  private static <V> @Nullable V first(Map<String, V> table, List<String> forms) {
    for (String form : forms) {
      V found = table.get(form);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
