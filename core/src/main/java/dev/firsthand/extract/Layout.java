package dev.firsthand.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A page as a reader meets it: its blocks of text in order, the regions around them, what the
/// markup hints at, and what the page says about itself.
final class Layout {

  /// A region with more than this share of the page's prose is no furniture, whatever its name.
  private static final double TOO_LARGE = 0.45;

  final List<Block> blocks = new ArrayList<>();
  final List<Region> regions = new ArrayList<>();
  final List<Hint> hints = new ArrayList<>();
  final Metadata metadata = new Metadata();
  String language = "";

  Region open(@Nullable Region parent, String tag, Set<Role> own) {
    Region region = new Region(parent, tag, own, blocks.size());
    regions.add(region);
    return region;
  }

  void close(Region region) {
    region.endBlock = blocks.size();
    if (region.parent != null) {
      region.parent.textLength += region.textLength;
      region.parent.linkLength += region.linkLength;
    }
  }

  void add(Block block) {
    blocks.add(block);
    block.region().textLength += block.text().length();
    block.region().linkLength += block.linkLength();
  }

  /// Closes the outermost region and hands the roles down.
  void settle() {
    Region all = regions.getFirst();
    close(all);
    double limit = all.proseLength() * TOO_LARGE;
    for (Region region : regions) {
      Set<Role> roles = EnumSet.noneOf(Role.class);
      if (region.parent != null) {
        roles.addAll(region.parent.roles);
      }
      for (Role role : region.own) {
        if (!role.isFurniture() || region.proseLength() <= limit) {
          roles.add(role);
        }
      }
      region.roles = roles;
    }
  }
}
