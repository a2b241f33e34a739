package dev.firsthand.extract.pagetext;

import java.util.ArrayList;
import java.util.List;

/// Undoes the line breaks of text that was wrapped at a width, as in mail and terminals.
///
/// A writer's program breaks a line where the next word would have gone beyond the width. So the
/// width is that of the longest line, and a break is the program's where the first word below would
/// not have had room. Text is taken for wrapped only when most of its breaks within paragraphs are
/// of that kind; a menu's lines are short, and their next word would have fitted.
final class Wrapping {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 100;
  private static final int FEWEST = 4;

  /// The share of the breaks within paragraphs that must be the program's.
  private static final double MOST = .7;

  private final List<String> lines;
  private final int width;

  private Wrapping(List<String> lines) {
    this.lines = lines;
    this.width = lines.stream().mapToInt(line -> line.stripTrailing().length()).max().orElse(0);
  }

  /// The lines with the pieces of a paragraph put together again, or as they are.
  static List<String> undone(List<String> lines) {
    Wrapping wrapping = new Wrapping(lines);
    return wrapping.isWrapped() ? wrapping.joined() : lines;
  }

  private boolean isWrapped() {
    if (width < NARROWEST || width > WIDEST) {
      return false;
    }
    int breaks = 0;
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i + 1).isBlank()) {
        breaks++;
        full += isFull(i) ? 1 : 0;
      }
    }
    return full >= FEWEST && full >= MOST * breaks;
  }

  /// Whether the first word of the next line would have gone beyond the width.
  private boolean isFull(int i) {
    String next = lines.get(i + 1).strip();
    int blank = next.indexOf(' ');
    int word = blank < 0 ? next.length() : blank;
    return !next.isEmpty() && lines.get(i).stripTrailing().length() + 1 + word > width;
  }

  private List<String> joined() {
    List<String> joined = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      paragraph.append(lines.get(i).stripTrailing());
      boolean goesOn = !lines.get(i).isBlank() && i + 1 < lines.size() && isFull(i);
      if (goesOn) {
        paragraph.append(' ');
      } else {
        joined.add(paragraph.toString());
        paragraph.setLength(0);
      }
    }
    return joined;
  }
}
