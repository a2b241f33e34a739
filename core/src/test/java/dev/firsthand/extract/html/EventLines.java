package dev.firsthand.extract.html;

import java.nio.charset.StandardCharsets;

/// Writes what a handler is told as indented lines.
final class EventLines implements PageHandler {

  private final StringBuilder lines = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private int depth;

  static String of(String html) {
    EventLines lines = new EventLines();
    HtmlParser.parse(html.getBytes(StandardCharsets.UTF_8), lines);
    lines.flush();
    return lines.lines.toString();
  }

  @Override
  public boolean start(int element, Tag tag, Attributes attributes) {
    line("<" + tag.text() + said(attributes) + ">");
    boolean isWanted = !attributes.value(Attribute.CLASS).equals("unwanted");
    depth += isWanted ? 1 : 0;
    return isWanted;
  }

  @Override
  public void again(Tag tag, Attributes attributes) {
    line("again <" + tag.text() + said(attributes) + ">");
  }

  @Override
  public void text(char[] more, int from, int to) {
    text.append(more, from, to - from);
  }

  @Override
  public void end(int element, Tag tag) {
    flush();
    depth--;
    line("</" + tag.text() + ">");
  }

  private static String said(Attributes attributes) {
    StringBuilder said = new StringBuilder();
    for (Attribute attribute : Attribute.values()) {
      if (attributes.has(attribute)) {
        said.append(' ').append(attribute.text()).append("=[");
        said.append(attributes.value(attribute).replace("\n", "\\n")).append(']');
      }
    }
    return said.toString();
  }

  private void flush() {
    if (!text.isEmpty()) {
      String told = text.toString().replace("\n", "\\n");
      text.setLength(0);
      line('"' + told + '"');
    }
  }

  private void line(String line) {
    flush();
    lines.repeat("  ", depth).append(line).append('\n');
  }
}
