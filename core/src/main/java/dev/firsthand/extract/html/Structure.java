package dev.firsthand.extract.html;

import dev.firsthand.extract.html.OpenElements.Scope;
import java.util.EnumSet;
import java.util.Set;

/// Opens and closes elements as the WHATWG's tree construction does, and tells the handler.
///
/// Its insertion modes are read off the open elements: a cell is closed by the next cell because a
/// row is open around it. Of the list of active formatting elements only the link is kept, at most
/// one in each cell or other world of its own: what else it restores is style.
final class Structure {

  /// What ends `<svg>` and `<math>`, however deep in them it stands.
  private static final Set<Tag> NEVER_FOREIGN =
      EnumSet.of(
          Tag.B,
          Tag.BIG,
          Tag.BLOCKQUOTE,
          Tag.BODY,
          Tag.BR,
          Tag.CENTER,
          Tag.CODE,
          Tag.DD,
          Tag.DIV,
          Tag.DL,
          Tag.DT,
          Tag.EM,
          Tag.EMBED,
          Tag.H1,
          Tag.H2,
          Tag.H3,
          Tag.H4,
          Tag.H5,
          Tag.H6,
          Tag.HEAD,
          Tag.HR,
          Tag.I,
          Tag.IMG,
          Tag.LI,
          Tag.LISTING,
          Tag.MENU,
          Tag.META,
          Tag.NOBR,
          Tag.OL,
          Tag.P,
          Tag.PRE,
          Tag.RUBY,
          Tag.S,
          Tag.SMALL,
          Tag.SPAN,
          Tag.STRONG,
          Tag.STRIKE,
          Tag.SUB,
          Tag.SUP,
          Tag.TABLE,
          Tag.TT,
          Tag.U,
          Tag.UL,
          Tag.VAR);

  /// A link is continued in the next block only when its tag is no longer; else a page could have
  /// one long tag read over and over.
  private static final int LONGEST_CONTINUED = 500;

  private static final int NO_LINK = -1;

  private final char[] page;
  private final PageHandler handler;
  private final OpenElements open;
  private final TagAttributes continued;
  private int elements;

  /// The depth of the element whose content nobody wants, or -1.
  private int unheard = -1;

  private boolean body;

  /// Whether the innermost element holds no markup.
  private boolean isRaw;

  /// The form that the next `</form>` ends, or 0.
  private int form;

  /// Where the name of the link stands that has begun and not ended.
  private int link = NO_LINK;

  /// Whether that link is among the open elements; else the next text continues it.
  private boolean linked;

  Structure(char[] page, PageHandler handler, TagAttributes continued) {
    this.page = page;
    this.handler = handler;
    this.open = new OpenElements(page);
    this.continued = continued;
  }

  /// Whether somebody wants the text that follows.
  boolean isHeard() {
    return unheard < 0;
  }

  boolean isForeign() {
    return open.isForeign();
  }

  void finish() {
    if (!body) {
      openBody(TagAttributes.NONE);
    }
    popTo(0);
  }

  void text(char[] text, int from, int to) {
    if (!isRaw) {
      if (isBeforeBody()) {
        if (isBlank(text, from, to)) {
          return;
        }
        openBody(TagAttributes.NONE);
      }
      continueLink();
    }
    if (unheard < 0) {
      handler.text(text, from, to);
    }
  }

  private static boolean isBlank(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!TagAttributes.isBlank(text[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean isBeforeBody() {
    return !body && open.count(Tag.TEMPLATE) == 0;
  }

  private void openHtml(Attributes attributes) {
    if (open.size() == 0) {
      push(Tag.HTML, 0, 0, attributes);
    }
  }

  private void openBody(Attributes attributes) {
    openHtml(TagAttributes.NONE);
    body = true;
    push(Tag.BODY, 0, 0, attributes);
  }

  /// Takes a start tag whose name stands at `from`.
  ///
  /// @return whether what follows is no markup up to the end tag of this element
  boolean start(Tag tag, int from, int to, TagAttributes attributes) {
    if (isForeign()) {
      if (!NEVER_FOREIGN.contains(tag)) {
        push(tag, from, to, attributes);
        popIf(attributes.isSelfClosing());
        return false;
      }
      leaveForeign();
    }
    if (isBeforeBody() && isHead(tag, attributes)) {
      return false;
    }
    return open(tag, from, to, attributes);
  }

  private void leaveForeign() {
    while (isForeign()) {
      pop();
    }
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

  private boolean open(Tag tag, int from, int to, TagAttributes attributes) {
    switch (tag.rule()) {
      case BLOCK -> closeParagraph();
      case BLOCK_VOID -> {
        closeParagraph();
        tellAlone(tag, attributes);
        return false;
      }
      case HEADING -> {
        closeParagraph();
        popIf(open.top().rule() == Tag.Rule.HEADING);
      }
      case ITEM, TERM -> {
        closeItem(tag.rule());
        closeParagraph();
      }
      case FORM -> {
        openForm(from, to, attributes);
        return false;
      }
      case LINK -> openLink(from);
      case FORMATTING -> {
        continueLink();
        closeNobr(tag);
      }
      case BUTTON -> {
        close(tag, Scope.ANY);
        continueLink();
      }
      case SELECT -> {
        if (close(tag, Scope.ANY)) {
          return false;
        }
        continueLink();
      }
      case OPTION -> popIf(open.top() == Tag.OPTION);
      case RUBY -> popIf(open.top().rule() == Tag.Rule.RUBY);
      case EMBEDDED, FOREIGN -> continueLink();
      case TEMPLATE -> {}
      case TABLE -> {
        closeParagraph();
        if (isBetweenCells()) {
          close(Tag.TABLE, Scope.TABLE);
        }
      }
      case CAPTION, ROW_GROUP, ROW, CELL -> {
        if (!openRows(tag)) {
          return false;
        }
      }
      case VOID -> {
        if (tag == Tag.INPUT) {
          close(Tag.SELECT, Scope.ANY);
        }
        tellAlone(tag, attributes);
        return false;
      }
      case HEAD_VOID -> {
        tellAlone(tag, attributes);
        return false;
      }
      case RAW, HEAD_RAW -> {
        if (tag == Tag.XMP) {
          closeParagraph();
        }
        isRaw = true;
      }
      case DOCUMENT -> {
        if (tag == Tag.HTML || tag == Tag.BODY) {
          handler.again(tag, attributes);
        }
        return false;
      }
      case OTHER -> continueLink();
    }
    push(tag, from, to, attributes);
    popIf(attributes.isSelfClosing() && mayCloseItself(tag, from, to));
    return isRaw;
  }

  /// Browsers don't know it, but who writes `<g:plusone/>` means it.
  private boolean mayCloseItself(Tag tag, int from, int to) {
    if (tag == Tag.OTHER) {
      for (int i = from; i < to; i++) {
        if (page[i] == '-' || page[i] == ':') {
          return true;
        }
      }
    }
    return tag.rule() == Tag.Rule.FOREIGN;
  }

  void endRawText() {
    isRaw = false;
    pop();
  }

  private void closeParagraph() {
    close(Tag.P, Scope.BUTTON);
  }

  private boolean close(Tag tag, Scope scope) {
    int at = open.find(tag, scope);
    if (at >= 0) {
      popTo(at);
    }
    return at >= 0;
  }

  /// A list item ends the one before it, a term or its description either.
  private void closeItem(Tag.Rule rule) {
    for (int i = open.size() - 1; i >= 0; i--) {
      Tag tag = open.tag(i);
      if (tag.rule() == rule) {
        popTo(i);
        return;
      }
      if (tag.isSpecial() && tag != Tag.ADDRESS && tag != Tag.DIV && tag != Tag.P) {
        return;
      }
    }
  }

  private void closeNobr(Tag tag) {
    if (tag == Tag.NOBR && open.find(tag, Scope.ANY) >= 0) {
      endFormatting(tag);
    }
  }

  /// There are no forms in forms. One that begins between cells has no content.
  private void openForm(int from, int to, Attributes attributes) {
    if (form != 0 && open.count(Tag.TEMPLATE) == 0) {
      return;
    }
    closeParagraph();
    boolean empty = isBetweenCells();
    push(Tag.FORM, from, to, attributes);
    form = open.number(open.size() - 1);
    popIf(empty);
  }

  private boolean isBetweenCells() {
    return switch (open.top().rule()) {
      case TABLE, ROW_GROUP, ROW -> true;
      default -> false;
    };
  }

  /// Closes what a part of a table ends and opens what has to be around it.
  ///
  /// @return whether there is a table to open it in
  private boolean openRows(Tag tag) {
    int table = open.find(Tag.TABLE, Scope.TABLE);
    if (table < 0) {
      return false;
    }
    int parent = open.size() - 1;
    while (parent > table && !isAbove(open.tag(parent).rule(), tag.rule())) {
      parent--;
    }
    popTo(parent + 1);
    if (tag.rule() != Tag.Rule.CAPTION && tag.rule() != Tag.Rule.ROW_GROUP) {
      if (open.top() == Tag.TABLE) {
        push(Tag.TBODY, 0, 0, TagAttributes.NONE);
      }
      if (tag.rule() == Tag.Rule.CELL && open.top().rule() == Tag.Rule.ROW_GROUP) {
        push(Tag.TR, 0, 0, TagAttributes.NONE);
      }
    }
    return true;
  }

  private static boolean isAbove(Tag.Rule outer, Tag.Rule inner) {
    return switch (outer) {
      case ROW -> inner == Tag.Rule.CELL;
      case ROW_GROUP -> inner == Tag.Rule.CELL || inner == Tag.Rule.ROW;
      default -> false;
    };
  }

  private void openLink(int from) {
    if (link != NO_LINK) {
      endFormatting(Tag.A);
    }
    link = from;
    linked = true;
  }

  /// Opens again the link that the end of a block closed.
  private void continueLink() {
    if (link == NO_LINK || linked) {
      return;
    }
    int from = link;
    int behind = continued.read(from + 1);
    if (behind < 0 || behind - from > LONGEST_CONTINUED) {
      link = NO_LINK;
      return;
    }
    linked = true;
    push(Tag.A, from, from + 1, continued);
  }

  /// Takes an end tag whose name stands at `from`.
  void end(Tag tag, int from, int to) {
    if (isForeign() && endForeign(tag, from, to)) {
      return;
    }
    if (isBeforeBody()) {
      return;
    }
    switch (tag.rule()) {
      case BLOCK -> {
        if (!close(tag, tag == Tag.P ? Scope.BUTTON : Scope.ANY) && tag == Tag.P) {
          tellAlone(tag, TagAttributes.NONE);
        }
      }
      case HEADING -> endHeading();
      case ITEM -> close(tag, Scope.LIST);
      case TERM, BUTTON, SELECT, EMBEDDED -> close(tag, Scope.ANY);
      case FORM -> endForm();
      case FORMATTING, LINK -> endFormatting(tag);
      case TEMPLATE -> endTemplate();
      case TABLE, CAPTION, ROW_GROUP, ROW, CELL -> close(tag, Scope.TABLE);
      case OPTION, RUBY, FOREIGN, RAW, HEAD_RAW, OTHER -> endOther(tag, from, to);
      case VOID -> {
        if (tag == Tag.BR) {
          tellAlone(tag, TagAttributes.NONE);
        }
      }
      case BLOCK_VOID, HEAD_VOID, DOCUMENT -> {}
    }
  }

  /// Says whether the tag has been dealt with.
  private boolean endForeign(Tag tag, int from, int to) {
    if (tag == Tag.P || tag == Tag.BR) {
      leaveForeign();
      return false;
    }
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.isNamed(i, tag, from, to)) {
        popTo(i);
        return true;
      }
      if (open.tag(i).rule() == Tag.Rule.FOREIGN) {
        return false;
      }
    }
    return false;
  }

  private void endHeading() {
    for (int i = open.size() - 1; i >= 0 && !open.tag(i).isScope(); i--) {
      if (open.tag(i).rule() == Tag.Rule.HEADING) {
        popTo(i);
        return;
      }
    }
  }

  /// The form ends, but what is open inside of it goes on.
  private void endForm() {
    int number = form;
    form = 0;
    int at = number == 0 ? -1 : open.find(Tag.FORM, Scope.ANY);
    if (at < 0 || open.number(at) != number) {
      return;
    }
    while (open.size() - 1 > at && isImplied(open.top())) {
      pop();
    }
    if (open.size() - 1 == at) {
      pop();
    } else {
      open.markEnded(at);
    }
  }

  private static boolean isImplied(Tag tag) {
    return switch (tag.rule()) {
      case ITEM, TERM, OPTION, RUBY -> true;
      default -> tag == Tag.P;
    };
  }

  private void endTemplate() {
    if (open.count(Tag.TEMPLATE) > 0) {
      int at = open.size() - 1;
      while (open.tag(at) != Tag.TEMPLATE) {
        at--;
      }
      popTo(at);
    }
  }

  private void endFormatting(Tag tag) {
    int at = open.find(tag, Scope.ANY);
    if (tag == Tag.A) {
      link = NO_LINK;
      linked = false;
    }
    if (at >= 0 && open.hasSpecialAbove(at)) {
      remove(at);
    } else if (at >= 0) {
      popTo(at);
    }
  }

  private void endOther(Tag tag, int from, int to) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.isNamed(i, tag, from, to)) {
        popTo(i);
        return;
      }
      if (open.tag(i).isSpecial()) {
        return;
      }
    }
  }

  private void tellAlone(Tag tag, Attributes attributes) {
    if (unheard < 0) {
      int number = ++elements;
      if (handler.start(number, tag, attributes)) {
        handler.end(number, tag);
      }
    }
  }

  private void push(Tag tag, int from, int to, Attributes attributes) {
    if (open.isFull()) {
      pop();
    }
    int number = ++elements;
    boolean told = unheard < 0 && handler.start(number, tag, attributes);
    if (!told && unheard < 0) {
      unheard = open.size();
    }
    open.push(tag, from, to, number, told, tag.isScope() ? linkMemo() : 0);
    if (tag.isScope()) {
      link = NO_LINK;
      linked = false;
    }
  }

  private int linkMemo() {
    return link == NO_LINK ? NO_LINK : link * 2 + (linked ? 1 : 0);
  }

  private void popIf(boolean condition) {
    if (condition) {
      pop();
    }
  }

  private void popTo(int size) {
    while (open.size() > size) {
      pop();
    }
  }

  private void pop() {
    remove(open.size() - 1);
    while (open.size() > 0 && open.hasEnded(open.size() - 1)) {
      remove(open.size() - 1);
    }
  }

  private void remove(int i) {
    Tag tag = open.tag(i);
    int number = open.number(i);
    boolean told = open.isTold(i);
    int memo = open.memo(i);
    open.remove(i);
    if (told) {
      handler.end(number, tag);
    }
    if (i == unheard) {
      unheard = -1;
    } else if (i < unheard) {
      unheard--;
    }
    if (tag.isScope()) {
      link = memo == NO_LINK ? NO_LINK : memo >> 1;
      linked = memo != NO_LINK && (memo & 1) == 1;
    } else if (tag == Tag.A) {
      linked = false;
    }
  }
}
