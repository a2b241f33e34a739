package dev.firsthand.mark.moment;

import java.util.Set;

/// Whether a clause speaks of what has been or of what is to come.
final class Tense {

  private static final int REACH = 14;

  private static final Set<String> FUTURE =
      Set.of(
          "will",
          "'ll",
          "shall",
          "expected",
          "scheduled",
          "plans",
          "planned",
          "slated",
          "would",
          "could",
          "may",
          "might",
          "should",
          "upcoming",
          "wo",
          "won't",
          "expects",
          "intends",
          "begins",
          "starts",
          "must",
          "aims",
          "coming",
          "continuing",
          "continue",
          "continues");

  /// Words that look ahead only with `to` or `for` behind them: `set to begin`.
  private static final Set<String> AHEAD_WITH_TO = Set.of("set", "due", "going", "is", "are");

  /// Words that look ahead right before the expression: `until Friday`.
  private static final Set<String> AHEAD_OF =
      Set.of("until", "till", "by", "into", "through", "next", "effective");

  private static final Set<String> PAST =
      Set.of(
          "said",
          "was",
          "were",
          "had",
          "did",
          "has",
          "have",
          "told",
          "came",
          "took",
          "met",
          "made",
          "after",
          "since",
          "announced",
          "reported",
          "killed",
          "began",
          "won",
          "fell",
          "rose",
          "gave",
          "went",
          "saw",
          "held",
          "late",
          "from",
          "agreed",
          "got",
          "ago",
          "last",
          "became",
          "left");

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
