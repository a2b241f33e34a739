package dev.firsthand.extract;

import dev.firsthand.extract.html.Tag;
import org.jspecify.annotations.Nullable;

/// A block-level element: the stretch of blocks inside it and what the page calls it.
final class Region {

  /// Its place among the regions of the page, which are in the order of their beginnings.
  final int number;

  final @Nullable Region parent;
  final Tag tag;
  final int depth;
  Roles own;
  final int firstBlock;

  int endBlock;
  int textLength;
  int linkLength;

  /// The prose of the largest part inside that is named the body.
  int bodyLength;

  /// The roles of this region and of those around it, but for those that are too large to be
  /// furniture; settled when the whole page has been seen.
  Roles roles = Roles.NONE;

  Region(int number, @Nullable Region parent, Tag tag, Roles own, int firstBlock) {
    this.number = number;
    this.parent = parent;
    this.tag = tag;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.own = own;
    this.firstBlock = firstBlock;
  }

  boolean isFurniture() {
    return roles.areFurniture();
  }

  boolean is(Role role) {
    return roles.has(role);
  }

  boolean isWithin(Region other) {
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
