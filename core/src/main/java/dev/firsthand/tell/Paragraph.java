package dev.firsthand.tell;

import dev.firsthand.text.CodePoints;

/// The paragraph of a report around some of its words.
///
/// @param before what stands before the words
/// @param after what stands behind them
record Paragraph(String before, String words, String after) {

  static Paragraph around(String body, int start, int end) {
    CodePoints offsets = CodePoints.of(body);
    int from = offsets.toChars(start);
    int to = offsets.toChars(end);
    int first = body.lastIndexOf('\n', from - 1) + 1;
    int last = body.indexOf('\n', to);
    return new Paragraph(
        body.substring(first, from),
        body.substring(from, to),
        body.substring(to, last < 0 ? body.length() : last));
  }
}
