package dev.firsthand.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    for (String line : Resource.lines("cues.txt")) {
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

  private static final String FIRST =
      BEGINNINGS.keySet().stream().map(text -> text.substring(0, 1)).collect(Collectors.joining());

  private Cues() {}

  static Optional<Cue> of(String line) {
    if (line.length() > LONGEST && !mayBegin(line)) {
      return Optional.empty();
    }
    String head = line.substring(0, Math.min(line.length(), LONGEST)).toLowerCase(Locale.ROOT);
    head = head.replace('’', '\'').strip();
    if (line.length() <= LONGEST && isPlayer(head)) {
      return Optional.of(Cue.DROP);
    }
    Cue cue = line.length() > LONGEST ? null : WHOLE.get(bare(head));
    if (cue == null) {
      cue = beginning(head);
    }
    if (cue != null && cue != Cue.CAPTION && line.length() > LONGEST) {
      return Optional.empty();
    }
    return Optional.ofNullable(cue);
  }

  /// Whether a text has the first character of some beginning.
  private static boolean mayBegin(String text) {
    char first = text.charAt(0);
    return Character.isWhitespace(first)
        || FIRST.indexOf(Character.toLowerCase(first == '’' ? '\'' : first)) >= 0;
  }

  /// The label of a player: `▶ Hear the report (2:19)`.
  private static boolean isPlayer(String head) {
    return head.startsWith("▶") || head.startsWith("►") || head.startsWith("🔊");
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
