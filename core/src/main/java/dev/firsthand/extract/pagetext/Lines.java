package dev.firsthand.extract.pagetext;

import dev.firsthand.extract.words.Line;
import dev.firsthand.extract.words.Titles;
import dev.firsthand.extract.words.Whitespace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The lines of a page's text that are not empty, and how often each is said.
public final class Lines {

  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /// No page that people copy has more lines; what stands behind is not read.
  private static final int MOST_LINES = 40_000;

  static Lines of(String text) {
    List<String> raw = Wrapping.undone(text.lines().limit(MOST_LINES).toList());
    Lines lines = new Lines();
    for (int i = 0; i < raw.size(); i++) {
      if (isEmpty(raw.get(i))) {
        continue;
      }
      boolean before = i == 0 || isEmpty(raw.get(i - 1));
      boolean after = i + 1 == raw.size() || isEmpty(raw.get(i + 1));
      Line line = Line.of(raw.get(i), before, after);
      if (!line.text().isEmpty()) {
        lines.lines.add(line);
        lines.counts.merge(key(line), 1, Integer::sum);
      }
    }
    return lines;
  }

  private static boolean isEmpty(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (!Whitespace.isBlank(raw.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String key(Line line) {
    return line.text().toLowerCase(Locale.ROOT);
  }

  int size() {
    return lines.size();
  }

  Line get(int i) {
    return lines.get(i);
  }

  int count(Line line) {
    return counts.getOrDefault(key(line), 0);
  }

  /// The line that is this one and a site's name, as in a browser's tab.
  @Nullable Line withSite(Line title) {
    for (int i = 0; i < size(); i++) {
      Line line = get(i);
      boolean longer = line.text().length() > title.text().length() + 3;
      if (longer && line.text().startsWith(title.text())) {
        String suffix = Titles.suffix(line.text());
        boolean whole =
            suffix != null && line.text().length() <= title.text().length() + suffix.length() + 4;
        if (whole) {
          return line;
        }
      }
    }
    return null;
  }
}
