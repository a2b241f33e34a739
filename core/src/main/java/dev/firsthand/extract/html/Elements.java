package dev.firsthand.extract.html;

import dev.firsthand.extract.html.OpenElements.Scope;

/// Opens and closes elements and tells the handler of those that it wants to hear of.
final class Elements {

  /// A link is continued in the next block only when its tag is no longer; else a page could have
  /// one long tag read over and over.
  private static final int LONGEST_CONTINUED = 500;

  private static final int NONE = -1;

  /// The elements that are open now.
  final OpenElements open;

  /// One is kept for each cell or other world of its own.
  final OpenLink link = new OpenLink();

  private final PageHandler handler;
  private final TagAttributes continued;
  private int count;

  /// The depth of the element whose content nobody wants, or -1.
  private int unheard = NONE;

  /// @param continued to read the tag of a link again
  Elements(byte[] page, PageHandler handler, TagAttributes continued) {
    this.handler = handler;
    this.open = new OpenElements(page);
    this.continued = continued;
  }

  /// Whether somebody wants what follows.
  boolean isHeard() {
    return unheard == NONE;
  }

  void text(char[] text, int from, int to) {
    if (isHeard()) {
      handler.text(text, from, to);
    }
  }

  void again(Tag tag, Attributes attributes) {
    handler.again(tag, attributes);
  }

  /// An element without content.
  void tellAlone(Tag tag, Attributes attributes) {
    if (isHeard()) {
      int number = ++count;
      if (handler.start(number, tag, attributes)) {
        handler.end(number, tag);
      }
    }
  }

  /// Opens an element that no tag on the page opens.
  void push(Tag tag) {
    push(tag, 0, 0, TagAttributes.NONE);
  }

  void push(Tag tag, int nameFrom, int nameTo, Attributes attributes) {
    if (open.isFull()) {
      pop();
    }
    int number = ++count;
    boolean told = isHeard() && handler.start(number, tag, attributes);
    if (!told && isHeard()) {
      unheard = open.size();
    }
    open.push(tag, nameFrom, nameTo, number, told, tag.isScope() ? link.memo() : 0);
    if (tag.isScope()) {
      link.end();
    }
  }

  void pop() {
    remove(open.size() - 1);
    while (open.size() > 0 && open.hasEnded(open.size() - 1)) {
      remove(open.size() - 1);
    }
  }

  void popIf(boolean condition) {
    if (condition) {
      pop();
    }
  }

  void popTo(int size) {
    while (open.size() > size) {
      pop();
    }
  }

  void remove(int i) {
    Tag tag = open.tag(i);
    int number = open.number(i);
    boolean told = open.isTold(i);
    int memo = open.memo(i);
    open.remove(i);
    if (told) {
      handler.end(number, tag);
    }
    if (i == unheard) {
      unheard = NONE;
    } else if (i < unheard) {
      unheard--;
    }
    if (tag.isScope()) {
      link.restore(memo);
    } else if (tag == Tag.A) {
      link.interrupt();
    }
  }

  /// Closes the innermost element of a kind that an end tag can reach; says whether there is one.
  boolean close(Tag tag, Scope scope) {
    int at = open.find(tag, scope);
    if (at >= 0) {
      popTo(at);
    }
    return at >= 0;
  }

  void closeParagraph() {
    close(Tag.P, Scope.BUTTON);
  }

  /// Ends a formatting element, which may leave open what is inside of it.
  void endFormatting(Tag tag) {
    int at = open.find(tag, Scope.ANY);
    if (tag == Tag.A) {
      link.end();
    }
    if (at >= 0 && open.hasSpecialAbove(at)) {
      remove(at);
    } else if (at >= 0) {
      popTo(at);
    }
  }

  /// Opens again the link that the end of a block closed.
  void continueLink() {
    if (!link.isInterrupted()) {
      return;
    }
    int from = link.nameFrom();
    int behind = continued.read(from + 1);
    if (behind < 0 || behind - from > LONGEST_CONTINUED) {
      link.end();
      return;
    }
    link.goOn();
    push(Tag.A, from, from + 1, continued);
  }
}
