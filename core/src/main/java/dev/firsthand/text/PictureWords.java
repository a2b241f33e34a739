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
    return AT_PICTURES.matcher(sentence).find();
  }
}
