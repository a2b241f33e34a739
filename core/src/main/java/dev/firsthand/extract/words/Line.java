package dev.firsthand.extract.words;

import java.util.Optional;

/// A line of page text, without the blanks and the bullet around it.
///
/// @param gapBefore whether an empty line, or nothing, stands before it
/// @param words how many words it has
public record Line(
    String text,
    boolean bullet,
    boolean gapBefore,
    boolean gapAfter,
    int words,
    Optional<Cues.Cue> cue) {

  /// A line of so many characters is prose without a full stop, too.
  private static final int LONG = 110;

  private static final String[] CREDIT_MARKS = {
    "Photo: ", "Photograph: ", "Image: ", "Picture: ", "Foto: ", "Photo by ", "Credit: "
  };

  private static final int LONGEST_CREDIT = 80;
  private static final int WORDS_OF_SENTENCE = 7;
  private static final String BULLETS = "•‣▪●◦∙·*■○–-";

  public static Line of(String raw, boolean gapBefore, boolean gapAfter) {
    String text = Whitespace.folded(raw);
    boolean bullet =
        text.length() > 2 && BULLETS.indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
    text = bullet ? text.substring(2).strip() : text;
    return new Line(text, bullet, gapBefore, gapAfter, Prose.words(text), Cues.of(text));
  }

  public boolean isProse() {
    if (cue.isPresent() || isCaption() || isBar()) {
      return false;
    }
    int sentence = bullet ? WORDS_OF_SENTENCE - 2 : WORDS_OF_SENTENCE;
    return Prose.length(text) >= LONG
        || (Prose.endsSentence(text) && words >= sentence && !text.endsWith("..."));
  }

  /// A line that says what is in a picture, or ends with the picture's credit in brackets.
  public boolean isCaption() {
    if (cue.filter(c -> c == Cues.Cue.CAPTION).isPresent()) {
      return true;
    }
    return creditsPicture(text);
  }

  /// Whether a text ends with the credit of a picture: `(Jane Doe/Reuters)`, `Photo: Jane Doe`.
  public static boolean creditsPicture(String text) {
    if (text.indexOf(':') > 0 || text.contains(" by ")) {
      String end = text.substring(Math.max(0, text.length() - LONGEST_CREDIT + 1));
      for (String mark : CREDIT_MARKS) {
        if (end.contains(mark)) {
          return true;
        }
      }
    }
    if (text.length() < LONGEST_CREDIT && (text.endsWith(" 摄") || text.endsWith("撮影"))) {
      return true;
    }
    int square = text.endsWith("]") ? text.lastIndexOf('[') : -1;
    if (square > 0 && Agencies.known(text.substring(square + 1, text.length() - 1)).isPresent()) {
      return true;
    }
    int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
    if (open < 0 || text.length() - open > LONGEST_CREDIT + 10) {
      return false;
    }
    String credit = text.substring(open + 1, text.length() - 1);
    return credit.contains(" via ")
        || credit.contains("Photo")
        || credit.contains("/")
        || (open > 0 && Agencies.known(credit).isPresent());
  }

  /// Pieces apart by bars, as under a title: `News Desk | Minsk | Updated: …`.
  public boolean isBar() {
    return text.contains(" | ") || text.contains(" · ") || text.contains(" • ");
  }

  public boolean isCue(Cues.Cue other) {
    return cue.filter(c -> c == other).isPresent();
  }
}
