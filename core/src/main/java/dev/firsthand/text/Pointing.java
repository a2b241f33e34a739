package dev.firsthand.text;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells sentences that point back at something told before them, wherever in them it stands:
/// "these four states", "Rents fell, she says, by half", "On Monday, he resigned"; and those of
/// which nobody knows who speaks: "our plan". What stands in quote marks is the speaker's.
final class Pointing {

  private static final Map<String, Set<String>> LISTS =
      WordTable.lists(Pointing.class, "pointing.txt");

  /// The author, or somebody whose quote marks stand in other sentences.
  private static final Set<String> OURS = Set.of("we", "our", "ours", "us", "my", "me", "myself");

  private static final Set<String> ALONE = Set.of("he", "she");

  static final Set<String> SPEAKERS = Set.of("he", "she", "they", "it");

  /// "There is" tells that something exists; else "there" is a place told before.
  private static final Set<String> EXISTING = list("EXISTING");

  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "say",
          "added",
          "adds",
          "wrote",
          "writes",
          "explained",
          "explains",
          "noted",
          "notes",
          "argues",
          "argued");

  private static final Set<String> OPENING_CLAUSES =
      Set.of("as", "because", "since", "though", "although", "while", "if");

  static final Set<String> BEING = list("BEING");

  /// Before the verb of "The three officials of the port said he" stand so many words, at most.
  private static final int LONGEST_SUBJECT = 7;

  private Pointing() {}

  static Set<String> list(String name) {
    return LISTS.getOrDefault(name, Set.of());
  }

  static boolean isIn(List<Token> sentence) {
    boolean open = false;
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.get(i);
      if (token.is("\"") || token.is("“") || token.is("”")) {
        open = !open && !token.is("”");
      } else if (!open && pointsBack(sentence, i)) {
        return true;
      }
    }
    return SettingPhrase.leadsToNobody(sentence);
  }

  private static boolean pointsBack(List<Token> sentence, int at) {
    Token token = sentence.get(at);
    String text = token.text();
    return (OURS.contains(text) && !isOutlet(sentence, at))
        || (text.equals("I") && isFollowedByVerb(sentence, at))
        || (text.equals("this") && isOfClause(sentence, at))
        || (text.equals("these") && !isFollowedBy(sentence, at, "days"))
        || (text.equals("there") && isOfNoName(sentence, at))
        || (text.equals("it") && isAmount(sentence, at))
        || Demonstratives.pointBack(sentence, at)
        || isSaidByMany(sentence, at)
        || (SPEAKERS.contains(text) && speaksAside(sentence, at));
  }

  /// "…, as this has never happened": what was told before.
  private static boolean isOfClause(List<Token> sentence, int at) {
    return at > 0
        && OPENING_CLAUSES.contains(sentence.get(at - 1).lower())
        && BEING.contains(next(sentence, at));
  }

  /// "The ministry told us": the outlet, which is named beside the words.
  private static boolean isOutlet(List<Token> sentence, int at) {
    boolean told = at > 0 && (sentence.get(at - 1).is("told") || sentence.get(at - 1).is("to"));
    return told && sentence.get(at).is("us");
  }

  /// "Title I", "World War I" is nobody.
  private static boolean isFollowedByVerb(List<Token> sentence, int at) {
    boolean numbered = at > 0 && sentence.get(at - 1).isCapitalised();
    return !numbered && at + 1 < sentence.size() && !sentence.get(at + 1).isCapitalised();
  }

  private static boolean isFollowedBy(List<Token> sentence, int at, String word) {
    return next(sentence, at).equals(word);
  }

  /// "Voters there approved it", where the sentence has named no place yet.
  private static boolean isOfNoName(List<Token> sentence, int at) {
    return at > 0
        && !EXISTING.contains(next(sentence, at))
        && sentence.subList(1, at).stream().noneMatch(Token::isCapitalised);
  }

  private static String next(List<Token> sentence, int at) {
    return at + 1 < sentence.size() ? sentence.get(at + 1).lower() : "";
  }

  /// "In Kalvik it is 27 percent": which share that is.
  private static boolean isAmount(List<Token> sentence, int at) {
    int verb = at + 1;
    return at > 0
        && verb + 2 < sentence.size()
        && (BEING.contains(sentence.get(verb).lower()) || sentence.get(verb).is("'s"))
        && sentence.get(verb + 1).isNumber()
        && (sentence.get(verb + 2).is("percent") || sentence.get(verb + 2).is("%"));
  }

  /// "Officials said he was armed": he is none of them.
  private static boolean isSaidByMany(List<Token> sentence, int at) {
    int verb = at > 1 && sentence.get(at - 1).is("that") ? at - 2 : at - 1;
    return ALONE.contains(sentence.get(at).text())
        && verb > 0
        && verb <= LONGEST_SUBJECT
        && SAYING.contains(sentence.get(verb).lower())
        && isMany(sentence.get(verb - 1))
        && sentence.subList(1, verb).stream().noneMatch(Token::isCapitalised);
  }

  private static boolean isMany(Token noun) {
    return noun.is("police") || (noun.lower().endsWith("s") && !noun.lower().endsWith("ss"));
  }

  /// "…, she says, …"
  private static boolean speaksAside(List<Token> sentence, int at) {
    return at > 0
        && at + 2 < sentence.size()
        && sentence.get(at - 1).is(",")
        && SAYING.contains(sentence.get(at + 1).lower())
        && (sentence.get(at + 2).is(",") || sentence.get(at + 2).is("."));
  }
}
