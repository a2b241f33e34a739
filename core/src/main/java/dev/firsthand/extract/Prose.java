package dev.firsthand.extract;

/// How much a stretch of text looks like written sentences, in any language.
final class Prose {

  private static final String STOPS = ".!?…。！？।؟۔:";

  /// Marks that may stand behind a sentence's full stop.
  private static final String CLOSING = "”\"»')’]*";

  /// Scripts without blanks between words say about this much more with a character.
  private static final int DENSE = 3;

  private Prose() {}

  /// The length of a text in characters of an alphabet: ideographs count for several.
  static int length(String text) {
    int length = text.length();
    for (int i = 0; i < text.length(); i++) {
      if (isDense(text.charAt(i))) {
        length += DENSE - 1;
      }
    }
    return length;
  }

  /// Whether the text ends with a full stop or the like, perhaps behind a closing mark.
  static boolean endsSentence(String text) {
    int end = text.length();
    while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0;
  }

  /// Whether the text ends like a sentence and is long enough to be one.
  static boolean isSentence(String text) {
    return endsSentence(text) && words(text) >= 4;
  }

  static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      words += letter && (!inside || (isDense(c) && i % 2 == 0)) ? 1 : 0;
      inside = letter;
    }
    return words;
  }

  private static boolean isDense(char c) {
    return (c >= '\u2e80' && c <= '\u9fff')
        || (c >= '\uac00' && c <= '\ud7af')
        || (c >= '\u0e00' && c <= '\u0eff');
  }
}
