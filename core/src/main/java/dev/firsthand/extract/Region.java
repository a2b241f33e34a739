package dev.firsthand.extract;

import dev.firsthand.extract.html.Tag;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A block-level element: the stretch of blocks inside it and what the page calls it.
final class Region {

  final @Nullable Region parent;
  final Tag tag;
  final int depth;
  final Set<Role> own;
  final int firstBlock;

  int endBlock;
  int textLength;
  int linkLength;

  /// The prose of the largest part inside that is named the body.
  int bodyLength;

  /// The roles of this region and of those around it, but for those that are too large to be
  /// furniture; settled when the whole page has been seen.
  Set<Role> roles = EnumSet.noneOf(Role.class);

  Region(@Nullable Region parent, Tag tag, Set<Role> own, int firstBlock) {
    this.parent = parent;
    this.tag = tag;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.own = own;
    this.firstBlock = firstBlock;
  }

  boolean isFurniture() {
    for (Role role : roles) {
      if (role.isFurniture()) {
        return true;
      }
    }
    return false;
  }

  boolean is(Role role) {
    return roles.contains(role);
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
