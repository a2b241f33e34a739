package dev.firsthand.extract.author;

import java.util.List;
import java.util.Optional;

/// The lines under a text that say who wrote it: `Jane Doe is a reporter in Lindhaven.`
final class Biography {

  private static final int LONGEST = 700;
  private static final int LONGEST_NAME = 60;
  private static final String[] VERBS = {
    " is ", " has ", " was ", " writes ", " covers ", " reports ", " works ", ", ", ": ", " joined "
  };
  private static final String[] HEADS = {"About ", "Meet ", "More about ", "Author: "};

  private Biography() {}

  /// Whom the text is about, when it begins as biographies do.
  static Optional<String> subject(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    for (String head : HEADS) {
      if (text.startsWith(head) && text.length() < LONGEST_NAME) {
        return only(text.substring(head.length()));
      }
    }
    int end = -1;
    for (String verb : VERBS) {
      int at = text.indexOf(verb);
      at = at >= 0 && isNumberAt(text, at + verb.length()) ? -1 : at;
      end = at > 0 && (end < 0 || at < end) ? at : end;
    }
    return end > 0 && end < LONGEST_NAME ? only(text.substring(0, end)) : Optional.empty();
  }

  /// `Jane Doe, 58, …` is news of somebody.
  private static boolean isNumberAt(String text, int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  private static Optional<String> only(String text) {
    BylineReader.Byline byline = BylineReader.shown(text);
    List<String> people = byline.people();
    return byline.isBare() && people.size() == 1
        ? Optional.of(people.getFirst())
        : Optional.empty();
  }
}
