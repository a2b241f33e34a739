package dev.firsthand.text;

import java.util.List;
import java.util.Set;

/// Tells from the time or place that opens a sentence whether somebody is meant who stands before
/// it: "In March, she …", "On May 3 he", "In 2008, it was Sand".
final class SettingPhrase {

  private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "this", "these", "those");

  private static final Set<String> DEICTIC = Set.of("this", "last", "next");

  /// Words that lead up to a time or a place; who is named behind another may be meant by "he".
  private static final Set<String> SETTING = Pointing.list("SETTING");

  /// What "it" does where it is nobody.
  private static final Set<String> IMPERSONAL = Pointing.list("IMPERSONAL");

  /// "Red" and "need" are no verbs of the past.
  private static final int FEWEST_LETTERS = 4;

  /// So many words lead up to what a sentence tells, at most.
  private static final int LONGEST_SETTING = 16;

  private SettingPhrase() {}

  /// "In March, she …", "On May 3 he", "During this year they": who that is stands before.
  static boolean leadsToNobody(List<Token> sentence) {
    boolean setting = !sentence.isEmpty() && SETTING.contains(sentence.getFirst().lower());
    boolean names = false;
    for (int i = 1; i + 1 < sentence.size() && i <= LONGEST_SETTING; i++) {
      Token token = sentence.get(i);
      if (setting
          && !names
          && isTime(sentence, i)
          && Pointing.SPEAKERS.contains(sentence.get(i + 1).text())) {
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

  /// "It claimed", unlike "it emerged".
  private static boolean isActor(List<Token> sentence, int at) {
    String verb = at + 1 < sentence.size() ? sentence.get(at + 1).lower() : "";
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
        && Pointing.BEING.contains(sentence.get(at + 1).lower())
        && (sentence.get(at + 2).isCapitalised() || sentence.get(at + 2).is("former"));
  }
}
