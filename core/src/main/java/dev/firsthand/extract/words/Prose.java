package dev.firsthand.extract.words;

/// How much a stretch of text looks like written sentences, in any language.
public final class Prose {

  private static final String STOPS = ".!?…。！？।؟۔:";

  /// Marks that may stand behind a sentence's full stop.
  private static final String CLOSING = "”\"»')’]*";

  private static final char FIRST_DENSE = '\u0e00';

  /// Scripts without blanks between words say about this much more with a character.
  private static final int DENSE = 3;

  private static final int WORDS_OF_SENTENCE = 4;

  private Prose() {}

  /// The length of a text in characters of an alphabet: ideographs count for several.
  public static int length(String text) {
    int length = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_DENSE && isDense(c)) {
        length += DENSE - 1;
      }
    }
    return length;
  }

  /// Whether the text ends with a full stop or the like, perhaps behind a closing mark.
  public static boolean endsSentence(String text) {
    int end = text.length();
    while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0;
  }

  /// Whether the text ends like a sentence and is long enough to be one.
  public static boolean isSentence(String text) {
    return endsSentence(text) && words(text, WORDS_OF_SENTENCE) >= WORDS_OF_SENTENCE;
  }

  public static int words(String text) {
    return words(text, Integer.MAX_VALUE);
  }

  /// Counts no further than to `enough`.
  private static int words(String text, int enough) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length() && words < enough; i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      words += letter && (!inside || (isDense(c) && i % 2 == 0)) ? 1 : 0;
      inside = letter;
    }
    return words;
  }

  public static boolean hasDigits(String text, int fewest) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < fewest; i++) {
      char c = text.charAt(i);
      digits += c >= '0' && (c <= '9' || (c >= 0x80 && Character.isDigit(c))) ? 1 : 0;
    }
    return digits >= fewest;
  }

  private static boolean isDense(char c) {
    return (c >= '\u2e80' && c <= '\u9fff')
        || (c >= '\uac00' && c <= '\ud7af')
        || (c >= '\u0e00' && c <= '\u0eff');
  }
}
