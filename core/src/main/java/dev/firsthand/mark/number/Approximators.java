package dev.firsthand.mark.number;

import dev.firsthand.text.Token;
import dev.firsthand.text.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words beside a number that say how exact it is: `more than` before it, `or so` behind it.
public final class Approximators {

  /// The most words that an approximator has.
  private static final int LONGEST = 5;

  private static final Map<String, Bound> BEFORE = table("approximators-before.txt");
  private static final Map<String, Bound> BEHIND = table("approximators-behind.txt");

  private Approximators() {}

  /// An approximator found.
  ///
  /// @param edge its outer end: the first token of one before the number, the token after the last
  ///     of one behind it
  public record Found(int edge, Bound bound) {}

  /// The longest approximator that ends right before token `end`; null when there is none.
  public static @Nullable Found before(List<Token> tokens, int end) {
    Found longest = null;
    String phrase = "";
    for (int at = end - 1; at >= 0 && end - at <= LONGEST; at--) {
      String word = tokens.get(at).lower();
      phrase = phrase.isEmpty() ? word : word + " " + phrase;
      Bound bound = BEFORE.get(phrase);
      if (bound != null) {
        longest = new Found(at, bound);
      }
    }
    return longest;
  }

  /// The longest approximator that begins at token `start`; null when there is none.
  public static @Nullable Found behind(List<Token> tokens, int start) {
    Found longest = null;
    String phrase = "";
    for (int at = start; at < tokens.size() && at - start < LONGEST; at++) {
      String word = tokens.get(at).lower();
      phrase = phrase.isEmpty() ? word : phrase + " " + word;
      Bound bound = BEHIND.get(phrase);
      if (bound != null) {
        longest = new Found(at + 1, bound);
      }
    }
    return longest;
  }

  private static Map<String, Bound> table(String name) {
    Map<String, Bound> table = new HashMap<>();
    WordTable.phrases(Approximators.class, name)
        .forEach(
            (phrase, bound) -> table.put(phrase, Bound.valueOf(bound.toUpperCase(Locale.ROOT))));
    return Map.copyOf(table);
  }
}
