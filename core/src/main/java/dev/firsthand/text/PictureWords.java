package dev.firsthand.text;

import java.util.regex.Pattern;

/// Words that stand at pictures only: a sentence that holds them tells what a picture shows.
public final class PictureWords {

  private static final Pattern AT_PICTURES =
      Pattern.compile(
          "^(?:hide|toggle|enlarge|view|show) (?:caption|image|photo|this image)\\b"
              + "|^(?:photo|image|picture|file photo|pictured)(?: (?:credit|by|above|below))?\\s?:"
              + "|\\b\\d+ of \\d+ (?:photos|images|pictures)\\b"
              + "|\\bin this (?:\\p{L}+ )?(?:\\d{4} )?(?:file )?(?:photo|photograph|image)\\b"
              + "|\\bth(?:is|ese) (?:photo|photograph)s?\\b"
              + "|\\bth(?:is|ese) images? (?:taken|provided|released|from|made)\\b"
              + "|\\((?:ap|afp|reuters|file|getty)? ?(?:photo|images)[/)]"
              + "|\\b(?:pictured|seen) (?:here|above|below|left|right)\\b",
          Pattern.CASE_INSENSITIVE);

  private PictureWords() {}

  public static boolean standIn(String sentence) {
    return mayStandIn(sentence) && AT_PICTURES.matcher(sentence).find();
  }

  /// Whether one of the words stands there that each of the patterns holds.
  private static boolean mayStandIn(String sentence) {
    for (int at = 0; at < sentence.length(); at++) {
      boolean found =
          switch (sentence.charAt(at)) {
            case 'c', 'C' -> isAt(sentence, at, "caption");
            case 'i', 'I' -> isAt(sentence, at, "image");
            case 'p', 'P' -> isAt(sentence, at, "photo") || isAt(sentence, at, "picture");
            case 's', 'S' -> isAt(sentence, at, "seen");
            default -> false;
          };
      if (found) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(String sentence, int at, String word) {
    return sentence.regionMatches(true, at, word, 0, word.length());
  }
}
