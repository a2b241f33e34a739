package dev.firsthand.extract;

/// A stretch of text that stands by itself on the page: a paragraph, a heading, a list item, a row.
///
/// @param text white space folded; a line break inside is `\n`
/// @param prose its length in characters of an alphabet, see [Prose#length]
/// @param linkLength how many of its characters are in links
record Block(String text, int prose, Kind kind, int level, int linkLength, Region region) {

  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    CELL,
    OTHER
  }

  double linkShare() {
    return text.isEmpty() ? 0 : Math.min(1, (double) linkLength / text.length());
  }

  boolean isHeading() {
    return kind == Kind.HEADING;
  }

  boolean isFurniture() {
    return region.isFurniture();
  }
}
