package dev.firsthand.extract;

import dev.firsthand.text.WordTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the words before a printed date say of it, by the resource `date-labels.txt`.
final class DateLabels {

  enum Label {
    PUBLISHED,
    UPDATED,
    OTHER
  }

  private static final int LOOK_BACK = 40;
  private static final int LONGEST_LINE = 120;
  private static final Map<String, Label> WORDS = new HashMap<>();

  static {
    for (String line : WordTable.lines(DateLabels.class, "date-labels.txt")) {
      String[] parts = line.split(":\\s*", 2);
      for (String word : parts[1].split("\\s+", -1)) {
        WORDS.put(word, Label.valueOf(parts[0].toUpperCase(Locale.ROOT)));
      }
    }
  }

  private DateLabels() {}

  /// Whether a short line begins by saying which date it gives: `Updated on 4 March 2026`.
  static boolean isDateLine(String text) {
    if (text.length() > LONGEST_LINE || !Prose.hasDigits(text, 1)) {
      return false;
    }
    int blank = text.indexOf(' ');
    Label first = blank < 0 ? null : before(text, blank, 0);
    return first != null && first != Label.OTHER && !text.startsWith("On ");
  }

  /// The nearest label before `at` in the same line, not further back than `from`.
  static @Nullable Label before(String text, int at, int from) {
    int start = Math.max(from, at - LOOK_BACK);
    Label label = null;
    for (Lexeme lexeme : Lexeme.of(text.substring(start, at))) {
      Label here = lexeme.kind() == 'a' ? WORDS.get(lexeme.text()) : null;
      boolean weak = lexeme.is("on") || lexeme.is("date");
      if (here != null && !(weak && label != null)) {
        label = here;
      }
    }
    return label;
  }
}
