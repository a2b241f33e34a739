package dev.firsthand.text;

import java.util.List;
import java.util.Set;

/// Tells sentences that point back at something told before them, wherever in them it stands:
/// "these four states", "Rents fell, she says, by half", "On Monday, he resigned"; and those of
/// which nobody knows who speaks: "our plan". What stands in quote marks is the speaker's.
final class Pointing {

  /// The author, or somebody whose quote marks stand in other sentences.
  private static final Set<String> OURS = Set.of("we", "our", "ours", "us", "my", "me", "myself");

  private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "this", "these", "those");

  private static final Set<String> DEICTIC = Set.of("this", "last", "next");

  private static final Set<String> ALONE = Set.of("he", "she");

  private static final Set<String> SPEAKERS = Set.of("he", "she", "they", "it");

  /// "There is" tells that something exists; else "there" is a place told before.
  private static final Set<String> EXISTING =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "will",
          "would",
          "has",
          "have",
          "had",
          "may",
          "might",
          "could",
          "can",
          "cannot",
          "should",
          "must",
          "be",
          "being",
          "isn't",
          "aren't",
          "wasn't",
          "weren't",
          "seems",
          "seemed",
          "remains",
          "remain",
          "to",
          "'s",
          "not",
          "appears",
          "appeared",
          "also",
          "now",
          "no",
          "never",
          "still",
          "exists",
          "ought",
          "comes",
          "goes");

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

  /// Words that lead up to a time or a place; who is named behind another may be meant by "he".
  private static final Set<String> SETTING =
      Set.of(
          "in",
          "on",
          "at",
          "from",
          "under",
          "during",
          "since",
          "until",
          "by",
          "for",
          "to",
          "according");

  private static final Set<String> OPENING_CLAUSES =
      Set.of("as", "because", "since", "though", "although", "while", "if");

  private static final Set<String> BEING =
      Set.of("is", "was", "has", "had", "will", "would", "can", "could", "may", "might");

  /// What "it" does where it is nobody.
  private static final Set<String> IMPERSONAL =
      Set.of(
          "seemed",
          "appeared",
          "emerged",
          "turned",
          "rained",
          "snowed",
          "poured",
          "happened",
          "helped",
          "looked",
          "mattered",
          "remained",
          "followed",
          "sounded");

  /// "Red" and "need" are no verbs of the past.
  private static final int FEWEST_LETTERS = 4;

  /// So many words lead up to what a sentence tells, at most.
  private static final int LONGEST_SETTING = 16;

  /// Before the verb of "The three officials of the port said he" stand so many words, at most.
  private static final int LONGEST_SUBJECT = 7;

  private Pointing() {}

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
    return followsSetting(sentence);
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

  /// "It claimed", unlike "it emerged".
  private static boolean isActor(List<Token> sentence, int at) {
    String verb = next(sentence, at);
    return sentence.get(at).text().equals("it")
        && verb.endsWith("ed")
        && verb.length() > FEWEST_LETTERS
        && !IMPERSONAL.contains(verb);
  }

  private static boolean isTime(List<Token> sentence, int at) {
    Token token = sentence.get(at);
    return token.isNumber()
        || CalendarWords.isName(token)
        || (token.isWord() && DEICTIC.contains(sentence.get(at - 1).lower()));
  }

  /// "In 2008, it was Sand", unlike "it was decided" and "it was clear".
  private static boolean isCleft(List<Token> sentence, int at) {
    return sentence.get(at).text().equals("it")
        && at + 2 < sentence.size()
        && BEING.contains(sentence.get(at + 1).lower())
        && (sentence.get(at + 2).isCapitalised() || sentence.get(at + 2).is("former"));
  }

  /// "In March, she …", "On May 3 he", "During this year they": who that is stands before.
  private static boolean followsSetting(List<Token> sentence) {
    boolean setting = !sentence.isEmpty() && SETTING.contains(sentence.getFirst().lower());
    boolean names = false;
    for (int i = 1; i + 1 < sentence.size() && i <= LONGEST_SETTING; i++) {
      Token token = sentence.get(i);
      if (setting
          && !names
          && isTime(sentence, i)
          && SPEAKERS.contains(sentence.get(i + 1).text())) {
        return true;
      }
      if (token.is(",")) {
        return (SUBJECTS.contains(sentence.get(i + 1).text())
                || isActor(sentence, i + 1)
                || isCleft(sentence, i + 1))
            && (!names || setting);
      }
      names |= token.isCapitalised() && !CalendarWords.isName(token);
    }
    return false;
  }
}
