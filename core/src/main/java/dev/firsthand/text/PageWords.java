package dev.firsthand.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words that stand on pages and tell no news: players of videos, pointers to other pieces,
/// sign-ups, thanks to those who helped, notices of rights, embedded posts. Bodies that are given
/// hold them.
public final class PageWords {

  private static final Pattern OPENING =
      Pattern.compile(
          "(?:JUST|MUST) WATCH"
              + "|Story [Hh]ighlights?\\b"
              + "|(?:PHOTOS|Photos): |\\(\\s?(?:PHOTOS?|VIDEOS?): [^)]*\\)$"
              + "|[^.]{1,120} contributed\\.$"
              + "|\\(?\\s?(?:READ (?:MORE|NEXT|ALSO)|Read (?:more|next|also)|(?:RELATED|Related)"
              + "(?: \\p{L}+){0,2}|MORE|SEE ALSO|See also|ALSO|WATCH|Watch|LISTEN|Listen"
              + "|VIDEO)\\s?:"
              + "|\\(\\s?Also on \\p{Lu}"
              + "|(?:Opinion|OPINION|Analysis|ANALYSIS|Commentary): [^.!]{3,90}$"
              + "|Contributing:|(?:Additional r|R)eporting by "
              + "|Advertise?ment\\b"
              + "|(?:- )?(?:Follow|Check out) .{0,80}(?:Twitter|Facebook|@\\w)"
              + "|(?:- )?Check out the "
              + "|Editor['’]s [Nn]ote\\b"
              + "|Update(?:d)? (?:at )?\\d.{0,20}\\b[A-Z]{2,3}\\b.{0,200}:$"
              + "|(?:Facebook|Twitter|Pinterest|LinkedIn|WhatsApp)"
              + "(?: (?:Facebook|Twitter|Pinterest|LinkedIn|WhatsApp|Email|Share)\\b){1,5}"
              + "|(?:Sign up|Subscribe)(?: here| now| today)? (?:for|to) "
              + "|(?:\\p{Lu}[\\p{L}.’'-]+,? (?:and )?){1,6}reported from \\p{Lu}[\\p{L}., -]{1,40}(?:;|$)"
              + "|Copyright (?:©|\\(c\\)|\\d|The \\p{Lu})|©\\s?[\\d\\p{Lu}]");

  /// What stands behind each caption of a gallery.
  private static final Pattern BEHIND_CAPTION =
      Pattern.compile("(?:Hide|HIDE|hide) (?:Caption|CAPTION|caption) \\d{1,3} of \\d{1,3}");

  private static final List<String> ANYWHERE =
      List.of(
          "Replay More Videos",
          "MUST WATCH ",
          "contributed to this ",
          "contributed reporting",
          "Story Continued Below",
          "Story continues below",
          "ontinue reading the main story",
          "lick here for ",
          "lick here to ",
          "All rights reserved",
          "Read or Share this story",
          "comments policy",
          "pic.twitter.com/",
          "https://t.co/",
          "http://t.co/",
          "you agree to our ",
          "y signing up you agree ",
          " Contributing: ",
          "our Privacy Policy",
          "Listen · ");

  private PageWords() {}

  /// @param text a sentence or a paragraph
  public static boolean standIn(String text) {
    return begin(text) || areWithin(text);
  }

  /// Where the captions of a gallery end that a paragraph holds; 0 if it holds none.
  public static int galleryEnd(String paragraph) {
    int end = 0;
    Matcher behind = BEHIND_CAPTION.matcher(paragraph);
    while (behind.find()) {
      end = behind.end();
    }
    return end;
  }

  /// Whether a text begins with such words.
  public static boolean begin(String text) {
    return OPENING.matcher(text).lookingAt();
  }

  /// Whether a text holds such words anywhere; where a paragraph does not, none of its sentences
  /// does.
  public static boolean areWithin(String text) {
    return ANYWHERE.stream().anyMatch(text::contains);
  }
}
