package dev.firsthand.extract;

import dev.firsthand.text.WordTable;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Lines of text that say what they are, by the resource `cues.txt`: "Related stories",
/// "Advertisement", "In this photo …".
final class Cues {

  enum Cue {
    STOP,
    DROP,
    CAPTION
  }

  /// A line with more characters is text, whatever it begins with; captions may be longer.
  private static final int LONGEST = 120;

  private static final Map<String, Cue> WHOLE = new HashMap<>();
  private static final TreeMap<String, Cue> BEGINNINGS = new TreeMap<>();

  static {
    for (String line : WordTable.lines(Cues.class, "cues.txt")) {
      String[] parts = line.split(":\\s*", 2);
      Cue cue = Cue.valueOf(parts[0].toUpperCase(Locale.ROOT));
      String text = parts[1];
      if (text.endsWith("…")) {
        BEGINNINGS.put(text.substring(0, text.length() - 1), cue);
      } else {
        WHOLE.put(text, cue);
      }
    }
  }

  /// What the first two characters of the beginnings fold to: few lines have any of them.
  private static final BitSet OPENINGS = new BitSet();

  private static final BitSet WHOLE_OPENINGS = new BitSet();

  static {
    BEGINNINGS.keySet().forEach(text -> OPENINGS.set(opening(text)));
    WHOLE.keySet().forEach(text -> WHOLE_OPENINGS.set(opening(text)));
  }

  private static final int LONGEST_WHOLE =
      WHOLE.keySet().stream().mapToInt(String::length).max().orElse(0);

  private Cues() {}

  static Optional<Cue> of(String line) {
    if (line.length() <= LONGEST && isPlayer(line)) {
      return Optional.of(Cue.DROP);
    }
    boolean whole = line.length() <= LONGEST && mayBeWhole(bare(line));
    if (!whole && !mayBegin(line)) {
      return Optional.empty();
    }
    String head = line.substring(0, Math.min(line.length(), LONGEST)).toLowerCase(Locale.ROOT);
    head = head.replace('’', '\'').strip();
    Cue cue = whole ? WHOLE.get(bare(head)) : null;
    if (cue == null) {
      cue = beginning(head);
    }
    if (cue != null && cue != Cue.CAPTION && line.length() > LONGEST) {
      return Optional.empty();
    }
    return Optional.ofNullable(cue);
  }

  /// Whether a text has the first characters of some beginning.
  private static boolean mayBegin(String text) {
    return !text.isEmpty()
        && (Character.isWhitespace(text.charAt(0)) || OPENINGS.get(opening(text)));
  }

  private static boolean mayBeWhole(String bare) {
    return !bare.isEmpty() && bare.length() <= LONGEST_WHOLE && WHOLE_OPENINGS.get(opening(bare));
  }

  private static int opening(String text) {
    return small(text.charAt(0)) << 7 ^ (text.length() > 1 ? small(text.charAt(1)) : 0);
  }

  private static int small(char c) {
    return c == '’' ? '\'' : Character.toLowerCase(c);
  }

  /// The label of a player: `▶ Hear the report (2:19)`.
  private static boolean isPlayer(String line) {
    return line.startsWith("▶") || line.startsWith("►") || line.startsWith("🔊");
  }

  /// A line without the marks around it: `» Related:` is `related`.
  private static String bare(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isMark(line.charAt(start))) {
      start++;
    }
    while (end > start && isMark(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  private static boolean isMark(char c) {
    return !Character.isLetterOrDigit(c) && c != '©' && c != '(';
  }

  private static @Nullable Cue beginning(String head) {
    for (var entry = BEGINNINGS.floorEntry(head); entry != null; ) {
      String key = entry.getKey();
      if (head.startsWith(key)) {
        return entry.getValue();
      }
      int shared = shared(key, head);
      entry = shared == 0 ? null : BEGINNINGS.floorEntry(head.substring(0, shared));
    }
    return null;
  }

  private static int shared(String one, String other) {
    int i = 0;
    while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    return i;
  }
}
