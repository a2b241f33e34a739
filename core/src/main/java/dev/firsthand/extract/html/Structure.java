package dev.firsthand.extract.html;

/// Opens and closes elements as the WHATWG's tree construction does, and tells the handler.
///
/// Its insertion modes are read off the open elements: a cell is closed by the next cell because a
/// row is open around it. Of the list of active formatting elements only the link is kept, at most
/// one in each cell or other world of its own: what else it restores is style.
final class Structure {

  private final Elements elements;
  private final OpenElements open;
  private final Foreign foreign;
  private final StartTags starts;
  private final EndTags ends;

  /// Whether the body has begun.
  private boolean body;

  /// Whether the innermost element holds no markup.
  private boolean isRaw;

  /// @param continued to read the tag of a link again
  Structure(byte[] page, PageHandler handler, TagAttributes continued) {
    this.elements = new Elements(page, handler, continued);
    this.open = elements.open;
    this.foreign = new Foreign(elements);
    Forms forms = new Forms(elements);
    this.starts = new StartTags(page, elements, forms);
    this.ends = new EndTags(elements, forms);
  }

  /// Whether somebody wants the text that follows.
  boolean isHeard() {
    return elements.isHeard();
  }

  boolean isForeign() {
    return open.isForeign();
  }

  void finish() {
    if (!body) {
      openBody(TagAttributes.NONE);
    }
    elements.popTo(0);
  }

  void text(char[] text, int from, int to) {
    int start = from;
    if (!isRaw) {
      if (isBeforeBody()) {
        start = behindBlanks(text, from, to);
        if (start == to) {
          return;
        }
        openBody(TagAttributes.NONE);
      }
      elements.continueLink();
    }
    elements.text(text, start, to);
  }

  private static int behindBlanks(char[] text, int from, int to) {
    int at = from;
    while (at < to && TagAttributes.isBlank(text[at])) {
      at++;
    }
    return at;
  }

  /// Takes a start tag whose name stands at `from`.
  ///
  /// @return whether what follows is no markup up to the end tag of this element
  boolean start(Tag tag, int from, int to, TagAttributes attributes) {
    if (foreign.start(tag, from, to, attributes) || (isBeforeBody() && isHead(tag, attributes))) {
      return false;
    }
    isRaw = starts.open(tag, from, to, attributes);
    return isRaw;
  }

  /// Takes an end tag whose name stands at `from`.
  void end(Tag tag, int from, int to) {
    if (!foreign.end(tag, from, to) && !isBeforeBody()) {
      ends.close(tag, from, to);
    }
  }

  void endRawText() {
    isRaw = false;
    elements.pop();
  }

  private boolean isBeforeBody() {
    return !body && open.count(Tag.TEMPLATE) == 0;
  }

  private void openHtml(Attributes attributes) {
    if (open.size() == 0) {
      elements.push(Tag.HTML, 0, 0, attributes);
    }
  }

  private void openBody(Attributes attributes) {
    openHtml(TagAttributes.NONE);
    body = true;
    elements.push(Tag.BODY, 0, 0, attributes);
  }

  /// Opens the elements that every page has. Says whether the tag has been dealt with.
  private boolean isHead(Tag tag, Attributes attributes) {
    if (tag == Tag.HTML && open.size() == 0) {
      openHtml(attributes);
      return true;
    }
    openHtml(TagAttributes.NONE);
    return switch (tag.rule()) {
      case DOCUMENT -> {
        if (tag == Tag.BODY) {
          openBody(attributes);
        }
        yield tag == Tag.BODY;
      }
      case HEAD_VOID, HEAD_RAW, TEMPLATE -> false;
      default -> {
        openBody(TagAttributes.NONE);
        yield false;
      }
    };
  }
}
