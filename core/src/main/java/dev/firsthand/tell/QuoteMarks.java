package dev.firsthand.tell;

import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.text.CodePoints;

/// Which words of a sentence stand in quote marks, where a quote may begin before the sentence or
/// go on behind it.
final class QuoteMarks {

  private static final String OPENING = "“\"";

  private QuoteMarks() {}

  /// Whether quote marks are open where the words begin.
  static boolean standAround(Mention mention) {
    int from = mention.start() - mention.contextStart();
    String context = mention.context();
    if (from <= 0 || from > context.codePointCount(0, context.length())) {
      return OPENING.indexOf(context.isEmpty() ? ' ' : context.charAt(0)) >= 0;
    }
    String before = CodePoints.slice(context, 0, from);
    return areOpen(before) || before.length() < spokenUpTo(context);
  }

  /// Whether a sentence opens within a quote that began before it.
  static boolean openSpoken(String sentence) {
    return spokenUpTo(sentence) > 0;
  }

  /// Where a quote ends that began before the sentence; 0 where none does.
  private static int spokenUpTo(String context) {
    int opening = context.indexOf('“');
    int closing = context.indexOf('”');
    if (closing >= 0 && (opening < 0 || closing < opening)) {
      return closing;
    }
    int straight = context.indexOf('"');
    boolean odd = context.chars().filter(c -> c == '"').count() % 2 == 1;
    boolean closes =
        straight > 0
            && !Character.isWhitespace(context.charAt(straight - 1))
            && context.charAt(straight - 1) != '('
            && (straight + 1 == context.length()
                || !Character.isLetterOrDigit(context.charAt(straight + 1)));
    return odd && closes ? straight : 0;
  }

  /// Whether a quote begins in the text and does not end.
  static boolean areOpen(String text) {
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      open = c == '"' ? !open : c == '“' || (open && c != '”');
    }
    return open;
  }
}
