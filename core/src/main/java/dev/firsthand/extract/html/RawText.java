package dev.firsthand.extract.html;

/// Finds the end of elements whose content is no markup: scripts, styles, titles.
final class RawText {

  private final byte[] page;

  RawText(byte[] page) {
    this.page = page;
  }

  /// Where the end tag of an element begins, or the end of the page.
  int end(Tag tag, int from) {
    int close = close(tag, from);
    if (tag != Tag.SCRIPT) {
      return close;
    }
    int comment = Bytes.find(page, "<!--", from, close);
    return comment == close ? close : escapedEnd(comment);
  }

  private int close(Tag tag, int from) {
    int at = Bytes.find(page, '<', from, page.length);
    while (at < page.length && !isEnd(at, tag)) {
      at = Bytes.find(page, '<', at + 1, page.length);
    }
    return at;
  }

  private boolean isEnd(int at, Tag tag) {
    return Bytes.isAt(page, "</", at) && isTag(at + 2, tag);
  }

  private boolean isTag(int at, Tag tag) {
    int behind = at + tag.text().length();
    if (behind >= page.length || !NameTable.isAt(page, at, tag.text())) {
      return false;
    }
    byte c = page[behind];
    return c == '>' || c == '/' || TagAttributes.isBlank(c);
  }

  /// A script may hold a comment, and in it a script whose `</script>` does not end the outer one.
  private int escapedEnd(int comment) {
    boolean inComment = false;
    boolean inScript = false;
    for (int at = comment; at < page.length; at++) {
      byte c = page[at];
      if (c == '-' && inComment && Bytes.isAt(page, "-->", at)) {
        inComment = false;
        inScript = false;
      } else if (c == '<' && Bytes.isAt(page, "<!--", at)) {
        inComment = true;
        at += 1; // the dashes of `<!-->` end it as well
      } else if (c == '<' && inComment && isTag(at + 1, Tag.SCRIPT)) {
        inScript = true;
      } else if (c == '<' && isEnd(at, Tag.SCRIPT)) {
        if (!inScript) {
          return at;
        }
        inScript = false;
      }
    }
    return page.length;
  }
}
