package dev.firsthand.mark.moment;

import dev.firsthand.text.WordTable;
import java.util.Set;

/// Whether a clause speaks of what has been or of what is to come.
final class Tense {

  private static final int REACH = 14;

  private static final Set<String> FUTURE = WordTable.list(Tense.class, "future");

  /// Words that look ahead only with `to` or `for` behind them: `set to begin`.
  private static final Set<String> AHEAD_WITH_TO = Set.of("set", "due", "going", "is", "are");

  /// Words that look ahead right before the expression: `until Friday`.
  private static final Set<String> AHEAD_OF = WordTable.list(Tense.class, "ahead-of");

  private static final Set<String> PAST = WordTable.list(Tense.class, "past");

  private Tense() {}

  /// Looks outward from the expression, near words first; what has been is the rule in news.
  static boolean isFuture(TimeTokens tokens, int from, int to) {
    if (tokens.isAny(from - 1, AHEAD_OF)) {
      return true;
    }
    for (int away = 1; away <= REACH; away++) {
      int left = from - away;
      int right = to - 1 + away;
      if (isAhead(tokens, left)) {
        return true;
      }
      if (isPast(tokens, left) || isPast(tokens, right)) {
        return false;
      }
      if (away <= 3 && isAhead(tokens, right)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAhead(TimeTokens tokens, int at) {
    boolean to = tokens.is(at + 1, "to") || tokens.is(at + 1, "for");
    return tokens.isAny(at, FUTURE) || (to && tokens.isAny(at, AHEAD_WITH_TO));
  }

  private static boolean isPast(TimeTokens tokens, int at) {
    if (at < 0 || at >= tokens.size()) {
      return false;
    }
    String word = tokens.get(at).lower();
    return PAST.contains(word)
        || (word.length() > 4 && word.endsWith("ed") && !FUTURE.contains(word));
  }
}
