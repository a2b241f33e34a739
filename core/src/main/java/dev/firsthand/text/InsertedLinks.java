package dev.firsthand.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Boxes of links that a page shows beside a name and that its text holds run together, within the
/// sentence: the name is printed again, perhaps in full, the titles of other pieces follow, and
/// `MORE` ends them (`Mira Sand Mira Ann SandPort strike ends Ten ships leave Kalvik MORE said`).
public final class InsertedLinks {

  /// What ends a box.
  private static final Pattern END = Pattern.compile("(?<=\\s)(?:(?:READ|SEE) )?MORE(?![\\p{L}:])");

  private static final String WORD = "\\p{Lu}[\\p{L}’'-]{0,30}+";

  private static final String FURTHER =
      "(?: (?:[\\p{Lu}(“\"][\\p{L}.)”\"’'-]{0,30}+|de|la|van|von|der|bin)){0,6}?";

  /// The last word of a name, the name again, and a title without a blank before it.
  private static final Pattern TOUCHING =
      Pattern.compile(
          "(?<![\\p{L}’'-])(?<name>"
              + WORD
              + ")"
              + FURTHER
              + " \\k<name>(?<=\\p{Ll})(?=[\\p{Lu}\\p{N}“”‘’\"'(])");

  /// The first and the last word of a name, both again, and a title.
  private static final Pattern APART =
      Pattern.compile(
          "(?<![\\p{L}’'-])(?<first>"
              + WORD
              + ") (?<name>"
              + WORD
              + ") \\k<first>"
              + FURTHER
              + " \\k<name> (?=[\\p{Lu}\\p{N}“‘\"'])");

  /// A box is no longer, in `char`s.
  private static final int LONGEST = 700;

  private InsertedLinks() {}

  /// The boxes of a text, in order, each from behind the name up to its end.
  public static List<Span> of(String text) {
    if (text.indexOf("MORE") < 0) {
      return List.of();
    }
    List<Span> boxes = new ArrayList<>();
    Matcher end = END.matcher(text);
    int behind = 0;
    while (end.find()) {
      int from = Math.max(behind, end.start() - LONGEST);
      from = Math.max(from, text.lastIndexOf('\n', end.start()) + 1);
      int start = start(text.substring(from, end.start()));
      if (start >= 0) {
        boxes.add(new Span(from + start, end.end()));
      }
      behind = end.end();
    }
    return boxes;
  }

  /// Where the first name ends that is printed again; -1 where none is.
  private static int start(String text) {
    for (Pattern repeated : new Pattern[] {TOUCHING, APART}) {
      Matcher name = repeated.matcher(text);
      if (name.find()) {
        return name.end("name");
      }
    }
    return -1;
  }

  /// The text with blanks in place of the boxes: what stands elsewhere keeps its offsets.
  public static String blanked(String text) {
    List<Span> boxes = of(text);
    if (boxes.isEmpty()) {
      return text;
    }
    StringBuilder blanked = new StringBuilder(text);
    for (Span box : boxes) {
      for (int at = box.start(); at < box.end(); at++) {
        blanked.setCharAt(at, ' ');
      }
    }
    return blanked.toString();
  }
}
