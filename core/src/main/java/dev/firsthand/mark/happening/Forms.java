package dev.firsthand.mark.happening;

import dev.firsthand.mark.clause.Lemmas;
import dev.firsthand.text.Token;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Looks up words of a sentence in a table of base forms: a word by itself or, first, joined by `_`
/// with the word behind it.
final class Forms {

  private Forms() {}

  /// What the table says of the word at a place; null if it says nothing.
  static <V> @Nullable V look(Map<String, V> table, List<Token> tokens, int at) {
    List<String> forms = Lemmas.of(tokens.get(at).lower());
    if (at + 1 < tokens.size() && tokens.get(at + 1).isWord()) {
      V pair = pair(table, forms, Lemmas.of(tokens.get(at + 1).lower()));
      if (pair != null) {
        return pair;
      }
    }
    for (String form : forms) {
      V found = table.get(form);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static <V> @Nullable V pair(Map<String, V> table, List<String> one, List<String> next) {
    for (String form : one) {
      for (String behind : next) {
        V found = table.get(form + '_' + behind);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
