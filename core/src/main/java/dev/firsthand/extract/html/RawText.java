package dev.firsthand.extract.html;

/// Finds the end of elements whose content is no markup: scripts, styles, titles.
final class RawText {

  private final String html;
  private final char[] page;
  private final int end;

  RawText(String html, char[] page) {
    this.html = html;
    this.page = page;
    this.end = page.length;
  }

  /// Where the end tag of an element begins, or the end of the page.
  int end(Tag tag, int from) {
    int close = close(tag, from);
    if (tag != Tag.SCRIPT) {
      return close;
    }
    int comment = html.indexOf("<!--", from, close);
    return comment < 0 ? close : escapedEnd(comment);
  }

  private int close(Tag tag, int from) {
    for (int at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
      if (isTag(at + 2, tag)) {
        return at;
      }
    }
    return end;
  }

  private boolean isTag(int at, Tag tag) {
    int behind = at + tag.text().length();
    if (behind >= end || !NameTable.isAt(page, at, tag.text())) {
      return false;
    }
    char c = page[behind];
    return c == '>' || c == '/' || TagAttributes.isBlank(c);
  }

  /// A script may hold a comment, and in it a script whose `</script>` does not end the outer one.
  private int escapedEnd(int comment) {
    boolean inComment = false;
    boolean inScript = false;
    for (int at = comment; at < end; at++) {
      char c = page[at];
      if (c == '-' && inComment && html.startsWith("-->", at)) {
        inComment = false;
        inScript = false;
      } else if (c == '<' && html.startsWith("<!--", at)) {
        inComment = true;
        at += 1; // the dashes of `<!-->` end it as well
      } else if (c == '<' && inComment && isTag(at + 1, Tag.SCRIPT)) {
        inScript = true;
      } else if (c == '<' && html.startsWith("</", at) && isTag(at + 2, Tag.SCRIPT)) {
        if (!inScript) {
          return at;
        }
        inScript = false;
      }
    }
    return end;
  }
}
