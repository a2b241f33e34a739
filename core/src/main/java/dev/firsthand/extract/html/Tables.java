package dev.firsthand.extract.html;

import dev.firsthand.extract.html.OpenElements.Scope;

/// What tables, their rows and their cells open and close.
final class Tables {

  private final Elements elements;
  private final OpenElements open;

  Tables(Elements elements) {
    this.elements = elements;
    this.open = elements.open;
  }

  void openTable() {
    elements.closeParagraph();
    if (isBetweenCells()) {
      elements.close(Tag.TABLE, Scope.TABLE);
    }
  }

  boolean isBetweenCells() {
    return switch (open.top().rule()) {
      case TABLE, ROW_GROUP, ROW -> true;
      default -> false;
    };
  }

  /// Closes what a part of a table ends and opens what has to be around it.
  ///
  /// @return whether there is a table to open it in
  boolean openAround(Tag.Rule part) {
    int table = open.find(Tag.TABLE, Scope.TABLE);
    if (table < 0) {
      return false;
    }
    int parent = open.size() - 1;
    while (parent > table && !isAbove(open.tag(parent).rule(), part)) {
      parent--;
    }
    elements.popTo(parent + 1);
    if (part != Tag.Rule.CAPTION && part != Tag.Rule.ROW_GROUP) {
      if (open.top() == Tag.TABLE) {
        elements.push(Tag.TBODY);
      }
      if (part == Tag.Rule.CELL && open.top().rule() == Tag.Rule.ROW_GROUP) {
        elements.push(Tag.TR);
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
}
