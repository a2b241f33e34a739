package dev.firsthand.tell;

import java.util.List;
import java.util.Locale;

/// Draws a picture as inline SVG and sets its numbers in a table below it.
final class Svg {

  private final StringBuilder out = new StringBuilder();

  /// @param label what the picture shows, for those who hear it
  Svg(int width, int height, String label) {
    out.append("<figure class=\"picture\">\n<svg viewBox=\"0 0 ").append(width).append(' ');
    out.append(height).append("\" style=\"max-width:").append(width).append("px\" role=\"img\" ");
    out.append("aria-label=\"").append(Markup.escape(label)).append("\">\n");
  }

  Svg path(String kind, String path) {
    out.append("<path class=\"").append(kind).append("\" d=\"").append(path).append("\"/>\n");
    return this;
  }

  Svg box(String kind, double x, double y, double width, double height) {
    out.append(
        String.format(
            Locale.ROOT,
            "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>%n",
            kind,
            x,
            y,
            width,
            height));
    return this;
  }

  Svg dot(String kind, double x, double y, String title) {
    out.append(
        String.format(
            Locale.ROOT,
            "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\"><title>%s</title></circle>%n",
            kind,
            x,
            y,
            Markup.escape(title)));
    return this;
  }

  /// @param anchor `start`, `middle` or `end`
  Svg text(double x, double y, String anchor, String words) {
    out.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
            x,
            y,
            anchor,
            Markup.escape(words)));
    return this;
  }

  /// The whole figure.
  ///
  /// @param head the heads of the table's columns
  String with(List<String> head, List<List<String>> rows) {
    out.append("</svg>\n<details><summary>The numbers</summary>\n<table>\n<tr>");
    head.forEach(cell -> out.append("<th>").append(Markup.escape(cell)).append("</th>"));
    out.append("</tr>\n");
    for (List<String> row : rows) {
      out.append("<tr>");
      row.forEach(cell -> out.append("<td>").append(Markup.escape(cell)).append("</td>"));
      out.append("</tr>\n");
    }
    return out.append("</table></details>\n</figure>\n").toString();
  }

  static String at(String format, double... numbers) {
    Object[] boxed = new Object[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      boxed[i] = numbers[i];
    }
    return String.format(Locale.ROOT, format, boxed);
  }
}
