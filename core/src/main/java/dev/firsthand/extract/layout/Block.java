package dev.firsthand.extract.layout;

/// A stretch of text that stands by itself on the page: a paragraph, a heading, a list item, a row.
///
/// @param text white space folded; a line break inside is `\n`
/// @param prose its length in characters of an alphabet, see [Prose#length]
/// @param linkLength how many of its characters are in links
public record Block(String text, int prose, Kind kind, int level, int linkLength, Region region) {

  public enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    CELL,
    OTHER
  }

  public double linkShare() {
    return text.isEmpty() ? 0 : Math.min(1, (double) linkLength / text.length());
  }

  public boolean isHeading() {
    return kind == Kind.HEADING;
  }

  public boolean isFurniture() {
    return region.isFurniture();
  }
}
