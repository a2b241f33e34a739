package dev.firsthand.quality.extract;

import java.util.List;

/// How a browser, and the person at it, copy a page.
///
/// @param blankLines whether blank lines stand around paragraphs and headings
/// @param blankLinesAll whether they stand around all blocks
/// @param bullet what is put before the items of a list
/// @param from where the selection starts, as a share of the lines before the article
/// @param to where it ends, as a share of the lines behind the article
record CopyHabit(boolean blankLines, boolean blankLinesAll, String bullet, double from, double to) {

  /// Chromium's way, and the whole page.
  static final CopyHabit USUAL = new CopyHabit(true, false, "", 0, 1);

  /// The ways that the model of lines is trained on, the usual one first.
  static final List<CopyHabit> ALL =
      List.of(
          USUAL,
          new CopyHabit(false, false, "", .5, 1),
          new CopyHabit(true, true, "  • ", 0, .5),
          new CopyHabit(true, false, "* ", .9, 0));

  /// The part of the page's text that is selected.
  String cut(String text, String article) {
    if (from == 0 && to == 1) {
      return text;
    }
    List<String> lines = text.lines().toList();
    boolean[] inside = GoldLines.of(lines, article);
    int first = 0;
    while (first < inside.length && !inside[first]) {
      first++;
    }
    int end = inside.length;
    while (end > first && !inside[end - 1]) {
      end--;
    }
    if (first == end) {
      return text;
    }
    int behind = (int) ((lines.size() - end) * to);
    return String.join("\n", lines.subList((int) (first * from), end + behind));
  }
}
