package dev.firsthand.extract.html;

import dev.firsthand.extract.html.OpenElements.Scope;

/// What each end tag in a body closes.
final class EndTags {

  private final Elements elements;
  private final OpenElements open;
  private final Forms forms;

  EndTags(Elements elements, Forms forms) {
    this.elements = elements;
    this.open = elements.open;
    this.forms = forms;
  }

  /// Takes an end tag whose name stands at `from`.
  void close(Tag tag, int from, int to) {
    switch (tag.rule()) {
      case BLOCK -> {
        if (!elements.close(tag, tag == Tag.P ? Scope.BUTTON : Scope.ANY) && tag == Tag.P) {
          elements.tellAlone(tag, TagAttributes.NONE);
        }
      }
      case HEADING -> endHeading();
      case ITEM -> elements.close(tag, Scope.LIST);
      case TERM, BUTTON, SELECT, EMBEDDED -> elements.close(tag, Scope.ANY);
      case FORM -> forms.end();
      case FORMATTING, LINK -> elements.endFormatting(tag);
      case TEMPLATE -> endTemplate();
      case TABLE, CAPTION, ROW_GROUP, ROW, CELL -> elements.close(tag, Scope.TABLE);
      case OPTION, RUBY, FOREIGN, RAW, HEAD_RAW, OTHER -> endOther(tag, from, to);
      case VOID -> {
        if (tag == Tag.BR) {
          elements.tellAlone(tag, TagAttributes.NONE);
        }
      }
      case BLOCK_VOID, HEAD_VOID, DOCUMENT -> {}
    }
  }

  private void endHeading() {
    for (int i = open.size() - 1; i >= 0 && !open.tag(i).isScope(); i--) {
      if (open.tag(i).rule() == Tag.Rule.HEADING) {
        elements.popTo(i);
        return;
      }
    }
  }

  private void endTemplate() {
    if (open.count(Tag.TEMPLATE) > 0) {
      int at = open.size() - 1;
      while (open.tag(at) != Tag.TEMPLATE) {
        at--;
      }
      elements.popTo(at);
    }
  }

  private void endOther(Tag tag, int from, int to) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.isNamed(i, tag, from, to)) {
        elements.popTo(i);
        return;
      }
      if (open.tag(i).isSpecial()) {
        return;
      }
    }
  }
}
