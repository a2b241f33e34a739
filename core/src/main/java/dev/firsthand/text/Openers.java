package dev.firsthand.text;

import java.util.List;
import java.util.Set;

/// Tells from the first words of a sentence that it counts on from the one before ("An hour later,
/// the crew …"), means somebody who stands elsewhere ("To catch a glimpse of her, the crowd …") or
/// has lost its beginning ("340 — were killed").
final class Openers {

  private static final Set<String> UNITS =
      Set.of("second", "minute", "hour", "moment", "day", "night", "week", "month", "year");

  /// What counts from a time told before.
  private static final Set<String> COUNTED =
      Set.of("later", "earlier", "afterward", "afterwards", "before", "after");

  private static final Set<String> PERSONS = Set.of("him", "her", "them");

  private static final Set<String> SAME = Set.of("same", "following", "next", "previous");

  /// "The port, for example, …", "Sand, on the other hand, …"
  private static final Set<String> ASIDE =
      Set.of("example", "instance", "turn", "hand", "contrast");

  private static final int LONGEST_ASIDE = 4;

  /// Openings that take up what was said.
  private static final Set<String> TAKING_UP =
      Set.of(
          "in fact",
          "in addition",
          "in response",
          "in turn",
          "in contrast",
          "by contrast",
          "problem is",
          "in short",
          "of course",
          "after all",
          "as such");

  /// So many words come before the unit: "Just a few short weeks later,".
  private static final int WORDS = 5;

  /// So many words lead up to whom a sentence tells of, at most.
  private static final int LONGEST_SETTING = 9;

  private Openers() {}

  static boolean leanBack(List<Token> sentence) {
    return countsOn(sentence)
        || meansSomebody(sentence)
        || announces(sentence)
        || isOfTimeTold(sentence)
        || isEarlier(sentence);
  }

  /// "In fact, Sand": understood alone, though better behind what it answers.
  static boolean takeUp(List<Token> sentence) {
    return (sentence.size() > 3
            && sentence.get(2).is(",")
            && TAKING_UP.contains(sentence.getFirst().lower() + ' ' + sentence.get(1).lower()))
        || goesOnAside(sentence);
  }

  /// "…, for example, …", "…, in turn, …"
  private static boolean goesOnAside(List<Token> sentence) {
    for (int at = 1; at + 1 < sentence.size(); at++) {
      if (ASIDE.contains(sentence.get(at).lower())
          && sentence.get(at + 1).is(",")
          && sentence.subList(Math.max(0, at - LONGEST_ASIDE), at).stream()
              .anyMatch(token -> token.is(","))) {
        return true;
      }
    }
    return false;
  }

  /// A number and a dash, with no noun between.
  static boolean isTorn(List<Token> sentence) {
    return sentence.size() > 2 && sentence.getFirst().isNumber() && isDash(sentence.get(1));
  }

  private static boolean isDash(Token token) {
    return token.is("—") || token.is("–") || token.is("--");
  }

  /// "An hour later,", "Two days earlier,", "Minutes later,": a comma follows; "A year after the
  /// flood, Kalvik" tells itself from when.
  private static boolean countsOn(List<Token> sentence) {
    for (int at = 0; at + 2 < sentence.size() && at < WORDS; at++) {
      if (isUnit(sentence.get(at).lower())) {
        return COUNTED.contains(sentence.get(at + 1).lower()) && sentence.get(at + 2).is(",");
      }
    }
    return false;
  }

  private static boolean isUnit(String word) {
    return UNITS.contains(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
  }

  /// "Earlier, Sand said", unlike "Earlier this month".
  private static boolean isEarlier(List<Token> sentence) {
    return sentence.size() > 2 && sentence.getFirst().is("earlier") && sentence.get(1).is(",");
  }

  /// "To catch a glimpse of her, the crowd …"; "… of her, Sand …" says who that is.
  private static boolean meansSomebody(List<Token> sentence) {
    for (int at = 1; at + 2 < sentence.size() && at <= LONGEST_SETTING; at++) {
      Token token = sentence.get(at);
      if (token.is(",")) {
        return PERSONS.contains(sentence.get(at - 1).text())
            && !sentence.get(at + 1).isCapitalised();
      }
      if (token.isCapitalised()) {
        return false;
      }
    }
    return false;
  }

  /// "Sand issued the following statement": which stands behind it.
  private static boolean announces(List<Token> sentence) {
    for (int at = 1; at + 1 < sentence.size(); at++) {
      if (sentence.get(at).is("following") && sentence.get(at - 1).is("the")) {
        String noun = sentence.get(at + 1).lower();
        if (noun.equals("statement") || noun.equals("message") || noun.equals("letter")) {
          return true;
        }
      }
    }
    return false;
  }

  /// "The next day", "On the same day", "At that moment".
  private static boolean isOfTimeTold(List<Token> sentence) {
    int the = sentence.size() > 1 && !sentence.getFirst().is("the") ? 1 : 0;
    return sentence.size() > the + 3
        && sentence.get(the).is("the")
        && SAME.contains(sentence.get(the + 1).lower())
        && isUnit(sentence.get(the + 2).lower());
  }
}
