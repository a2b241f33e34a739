package dev.firsthand.extract.html;

import dev.firsthand.extract.html.OpenElements.Scope;

/// What each start tag in a body closes and opens.
final class StartTags {

  private final byte[] page;
  private final Elements elements;
  private final OpenElements open;
  private final Forms forms;
  private final Tables tables;

  StartTags(byte[] page, Elements elements, Forms forms) {
    this.page = page;
    this.elements = elements;
    this.open = elements.open;
    this.forms = forms;
    this.tables = new Tables(elements);
  }

  /// Takes a start tag whose name stands at `from`.
  ///
  /// @return whether what follows is no markup up to the end tag of this element
  boolean open(Tag tag, int from, int to, TagAttributes attributes) {
    switch (tag.rule()) {
      case BLOCK -> elements.closeParagraph();
      case BLOCK_VOID -> {
        elements.closeParagraph();
        elements.tellAlone(tag, attributes);
        return false;
      }
      case HEADING -> {
        elements.closeParagraph();
        elements.popIf(open.top().rule() == Tag.Rule.HEADING);
      }
      case ITEM, TERM -> {
        closeItem(tag.rule());
        elements.closeParagraph();
      }
      case FORM -> {
        forms.open(from, to, attributes, tables);
        return false;
      }
      case LINK -> openLink(from);
      case FORMATTING -> {
        elements.continueLink();
        closeNobr(tag);
      }
      case BUTTON -> {
        elements.close(tag, Scope.ANY);
        elements.continueLink();
      }
      case SELECT -> {
        if (elements.close(tag, Scope.ANY)) {
          return false;
        }
        elements.continueLink();
      }
      case OPTION -> elements.popIf(open.top() == Tag.OPTION);
      case RUBY -> elements.popIf(open.top().rule() == Tag.Rule.RUBY);
      case EMBEDDED, FOREIGN -> elements.continueLink();
      case TEMPLATE -> {}
      case TABLE -> tables.openTable();
      case CAPTION, ROW_GROUP, ROW, CELL -> {
        if (!tables.openAround(tag.rule())) {
          return false;
        }
      }
      case VOID -> {
        if (tag == Tag.INPUT) {
          elements.close(Tag.SELECT, Scope.ANY);
        }
        elements.tellAlone(tag, attributes);
        return false;
      }
      case HEAD_VOID -> {
        elements.tellAlone(tag, attributes);
        return false;
      }
      case RAW, HEAD_RAW -> {
        if (tag == Tag.XMP) {
          elements.closeParagraph();
        }
      }
      case DOCUMENT -> {
        if (tag == Tag.HTML || tag == Tag.BODY) {
          elements.again(tag, attributes);
        }
        return false;
      }
      case OTHER -> elements.continueLink();
    }
    elements.push(tag, from, to, attributes);
    elements.popIf(attributes.isSelfClosing() && mayCloseItself(tag, from, to));
    return isRaw(tag.rule());
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

  private static boolean isRaw(Tag.Rule rule) {
    return rule == Tag.Rule.RAW || rule == Tag.Rule.HEAD_RAW;
  }

  /// A list item ends the one before it, a term or its description either.
  private void closeItem(Tag.Rule rule) {
    for (int i = open.size() - 1; i >= 0; i--) {
      Tag tag = open.tag(i);
      if (tag.rule() == rule) {
        elements.popTo(i);
        return;
      }
      if (tag.isSpecial() && tag != Tag.ADDRESS && tag != Tag.DIV && tag != Tag.P) {
        return;
      }
    }
  }

  private void closeNobr(Tag tag) {
    if (tag == Tag.NOBR && open.find(tag, Scope.ANY) >= 0) {
      elements.endFormatting(tag);
    }
  }

  private void openLink(int from) {
    if (elements.link.hasBegun()) {
      elements.endFormatting(Tag.A);
    }
    elements.link.begin(from);
  }
}
