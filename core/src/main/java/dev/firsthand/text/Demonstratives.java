package dev.firsthand.text;

import java.util.List;
import java.util.Set;

/// Tells where "that" points at a thing told before: "under that plan", "the vote that day", "that
/// same poll". Most other uses of the word join a clause.
final class Demonstratives {

  /// Behind one of these "that" joins no clause.
  private static final Set<String> BEFORE =
      Set.of(
          "of",
          "on",
          "at",
          "for",
          "from",
          "with",
          "by",
          "under",
          "during",
          "about",
          "against",
          "to",
          "into",
          "over",
          "through",
          "toward",
          "towards",
          "within",
          "following");

  private static final Set<String> POINTING = Set.of("that", "this", "these", "those");

  private static final Set<String> TIMES =
      Set.of(
          "day",
          "night",
          "morning",
          "afternoon",
          "evening",
          "week",
          "weekend",
          "month",
          "summer",
          "winter",
          "spring",
          "autumn",
          "fall",
          "year",
          "time");

  private static final Set<String> AMOUNTS =
      Set.of("number", "figure", "percentage", "share", "total", "sum", "rate", "amount");

  /// "To that of Kalvik" compares, "for that to happen" tells of the clause.
  private static final Set<String> NO_NOUN = Set.of("of", "to", "is", "was", "which", "he", "she");

  private Demonstratives() {}

  static boolean pointBack(List<Token> sentence, int at) {
    if (!POINTING.contains(sentence.get(at).text()) || at + 1 >= sentence.size()) {
      return false;
    }
    Token noun = sentence.get(at + 1);
    return noun.is("same")
        || (sentence.get(at).is("those") && isMany(noun) && !isTold(sentence, at, noun))
        || (sentence.get(at).is("that")
            && isThing(noun)
            && !isTold(sentence, at, noun)
            && (isTime(sentence, at) || AMOUNTS.contains(noun.lower()) || isBehind(sentence, at)));
  }

  /// "Those rules", unlike "those who" and "those with".
  private static boolean isMany(Token noun) {
    return isThing(noun) && noun.lower().endsWith("s") && Words.isContent(noun);
  }

  private static boolean isThing(Token noun) {
    return noun.isWord() && !noun.isCapitalised() && !NO_NOUN.contains(noun.lower());
  }

  private static boolean isBehind(List<Token> sentence, int at) {
    return at > 0 && BEFORE.contains(sentence.get(at - 1).lower());
  }

  /// "On 3 May … that day" says which day.
  private static boolean isTime(List<Token> sentence, int at) {
    return TIMES.contains(sentence.get(at + 1).lower())
        && sentence.subList(0, at).stream()
            .noneMatch(token -> token.isNumber() || CalendarWords.isName(token));
  }

  /// "Raised the tax and lives on that tax".
  private static boolean isTold(List<Token> sentence, int at, Token noun) {
    return sentence.subList(0, at).stream().anyMatch(token -> token.is(noun.lower()));
  }
}
