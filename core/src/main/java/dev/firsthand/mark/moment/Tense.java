package dev.firsthand.mark.moment;

import java.util.Set;

/// Whether a clause speaks of what has been or of what is to come.
final class Tense {

  private static final int REACH = 14;

  private static final Set<String> FUTURE =
      Set.of(
          "will",
          "into",
          "continue",
          "continuing",
          "continues",
          "'ll",
          "shall",
          "expected",
          "scheduled",
          "due",
          "plans",
          "planned",
          "set",
          "slated",
          "going",
          "would",
          "could",
          "may",
          "might",
          "should",
          "next",
          "until",
          "upcoming",
          "wo",
          "won't",
          "expects",
          "intends",
          "deadline",
          "begins",
          "starts",
          "by",
          "must",
          "aims",
          "coming");

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
    for (int away = 1; away <= REACH; away++) {
      int left = from - away;
      int right = to - 1 + away;
      if (tokens.isAny(left, FUTURE)) {
        return true;
      }
      if (isPast(tokens, left) || isPast(tokens, right)) {
        return false;
      }
      if (tokens.isAny(right, FUTURE) && away <= 3) {
        return true;
      }
    }
    return false;
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
