package dev.firsthand.tell;

import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.text.CodePoints;
import java.util.Comparator;
import java.util.List;

/// The stretch of a sentence around a figure that can stand alone as a statement: exact words, from
/// one stop to the next.
final class Clause {

  private static final String STOPS = ",;:()“”\"—–";

  /// The most words to each side.
  private static final int LEFT = 7;

  private static final int RIGHT = 12;

  private Clause() {}

  /// The mention whose clause says most in few words.
  static Mention best(List<Mention> mentions) {
    return mentions.stream()
        .min(Comparator.comparingInt(mention -> Math.abs(around(mention).length() - 60)))
        .orElseThrow();
  }

  static String around(Mention mention) {
    String context = mention.context();
    int length = context.codePointCount(0, context.length());
    int from = mention.start() - mention.contextStart();
    int to = mention.end() - mention.contextStart();
    if (from < 0 || to > length) {
      return mention.text();
    }
    return left(CodePoints.slice(context, 0, from))
        + mention.text()
        + right(CodePoints.slice(context, to, length));
  }

  private static String left(String text) {
    int start = text.length();
    for (int words = 0; start > 0 && words <= LEFT; start--) {
      char c = text.charAt(start - 1);
      if (STOPS.indexOf(c) >= 0 && (start == text.length() || isBlank(text.charAt(start)))) {
        break;
      }
      words += isBlank(c) ? 1 : 0;
    }
    String words = text.substring(start);
    boolean cut = start > 0 && STOPS.indexOf(text.charAt(start - 1)) < 0;
    return cut ? "…" + words.stripLeading() : words.stripLeading();
  }

  private static String right(String text) {
    int end = 0;
    for (int words = 0; end < text.length() && words <= RIGHT; end++) {
      char c = text.charAt(end);
      boolean last = end + 1 == text.length() || isBlank(text.charAt(end + 1));
      if (STOPS.indexOf(c) >= 0 && last) {
        break;
      }
      words += isBlank(c) ? 1 : 0;
    }
    String words = text.substring(0, end).stripTrailing();
    boolean cut = end < text.length() && STOPS.indexOf(text.charAt(end)) < 0;
    return cut ? words + "…" : words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c);
  }
}
