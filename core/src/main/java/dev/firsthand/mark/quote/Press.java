package dev.firsthand.mark.quote;

import dev.firsthand.text.Span;
import dev.firsthand.text.Token;
import dev.firsthand.text.WordTable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which words name a paper, an agency or a station: whoever tells one something is relayed by it,
/// as nobody is by a parliament, a crowd or a guest.
final class Press {

  private static final Map<String, Set<String>> LISTS = WordTable.lists(Press.class, "press.txt");

  private Press() {}

  /// The first name of the press among tokens, with all its capital words; null if there is none.
  static @Nullable Span in(List<Token> tokens, int from, int to) {
    int start = -1;
    for (int at = from; at < to; at++) {
      if (!tokens.get(at).isCapitalised()) {
        start = -1;
        continue;
      }
      start = start < 0 ? at : start;
      if (isWhole(tokens.get(at)) || (isLast(tokens.get(at)) && start < at)) {
        int end = at + 1;
        while (end < to && tokens.get(end).isCapitalised() && isLast(tokens.get(end))) {
          end++;
        }
        return new Span(tokens.get(start).start(), tokens.get(end - 1).end());
      }
      if (isTitled(tokens, start, at, to)) {
        return new Span(tokens.get(start).start(), tokens.get(at).end());
      }
    }
    return null;
  }

  /// "Told The Morrow", "told Radio Ostra".
  private static boolean isTitled(List<Token> tokens, int start, int at, int to) {
    boolean ends = at + 1 == to || !tokens.get(at + 1).isCapitalised();
    return ends && start < at && (tokens.get(start).is("the") || tokens.get(start).is("radio"));
  }

  private static boolean isWhole(Token token) {
    return LISTS.getOrDefault("WHOLE", Set.of()).contains(token.lower());
  }

  private static boolean isLast(Token token) {
    return LISTS.getOrDefault("WORD", Set.of()).contains(token.lower());
  }
}
