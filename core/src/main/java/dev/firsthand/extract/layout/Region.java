package dev.firsthand.extract.layout;

import dev.firsthand.extract.html.Tag;
import org.jspecify.annotations.Nullable;

/// A block-level element: the stretch of blocks inside it and what the page calls it.
public final class Region {

  /// Its place among the regions of the page, which are in the order of their beginnings.
  public final int number;

  public final @Nullable Region parent;
  public final Tag tag;
  public final int depth;
  public Roles own;
  public final int firstBlock;

  public int endBlock;
  public int textLength;
  public int linkLength;

  /// The prose of the largest part inside that is named the body.
  int bodyLength;

  /// The roles of this region and of those around it, but for those that are too large to be
  /// furniture; settled when the whole page has been seen.
  public Roles roles = Roles.NONE;

  Region(int number, @Nullable Region parent, Tag tag, Roles own, int firstBlock) {
    this.number = number;
    this.parent = parent;
    this.tag = tag;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.own = own;
    this.firstBlock = firstBlock;
  }

  public boolean isFurniture() {
    return roles.areFurniture();
  }

  public boolean is(Role role) {
    return roles.has(role);
  }

  public boolean isWithin(Region other) {
    for (Region region = this; region != null; region = region.parent) {
      if (region == other) {
        return true;
      }
    }
    return false;
  }

  int proseLength() {
    return textLength - linkLength;
  }
}
