package dev.firsthand.extract.html;

import dev.firsthand.extract.html.OpenElements.Scope;

/// Opens and ends forms, of which there are none in others.
final class Forms {

  private final Elements elements;
  private final OpenElements open;

  /// The number of the form that the next `</form>` ends, or 0.
  private int form;

  Forms(Elements elements) {
    this.elements = elements;
    this.open = elements.open;
  }

  void open(int nameFrom, int nameTo, Attributes attributes, Tables tables) {
    if (form != 0 && open.count(Tag.TEMPLATE) == 0) {
      return;
    }
    elements.closeParagraph();
    boolean empty = tables.isBetweenCells();
    elements.push(Tag.FORM, nameFrom, nameTo, attributes);
    form = open.number(open.size() - 1);
    elements.popIf(empty);
  }

  /// The form ends, but what is open inside of it goes on.
  void end() {
    int number = form;
    form = 0;
    int at = number == 0 ? -1 : open.find(Tag.FORM, Scope.ANY);
    if (at < 0 || open.number(at) != number) {
      return;
    }
    while (open.size() - 1 > at && isImplied(open.top())) {
      elements.pop();
    }
    if (open.size() - 1 == at) {
      elements.pop();
    } else {
      open.markEnded(at);
    }
  }

  /// Whether browsers close it unasked.
  private static boolean isImplied(Tag tag) {
    return switch (tag.rule()) {
      case ITEM, TERM, OPTION, RUBY -> true;
      default -> tag == Tag.P;
    };
  }
}
