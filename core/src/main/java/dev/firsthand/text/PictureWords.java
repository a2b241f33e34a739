package dev.firsthand.text;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
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

  /// A day by its full date, at the end of what is told in the present: "Mira Sand speaks at the
  /// port of Kalvik, May 7, 2031."
  private static final Pattern DATED =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.]+ \\p{Ll}{3,}s (?:at|to|in|on|as|with|for|a|an|the|his|her|their|before|after"
              + "|from|through|past|during|near|outside|inside|beside|next)\\b.*[, ]"
              + "(\\p{Lu}\\p{Ll}{2,8}) (\\d{1,2}), (\\d{4})\\.?$");

  /// What tells the past in the past is news.
  private static final Pattern PAST =
      Pattern.compile("\\p{Ll}ed\\b|\\b(?:was|were|had|will|did)\\b");

  private PictureWords() {}

  /// Whether a sentence tells a day in the present that is not ahead of its report, as only what
  /// stands at a picture does.
  public static boolean tellPresent(String sentence, LocalDate report) {
    Matcher dated = DATED.matcher(sentence);
    if (!dated.find() || PAST.matcher(sentence).find()) {
      return false;
    }
    Integer month = CalendarWords.MONTHS.get(dated.group(1).toLowerCase(Locale.ROOT));
    int day = Integer.parseInt(dated.group(2));
    int year = Integer.parseInt(dated.group(3));
    return month != null && !LocalDate.of(year, month, 1).plusDays(day - 1L).isAfter(report);
  }

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
