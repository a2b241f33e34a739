package dev.firsthand.extract;

import dev.firsthand.extract.html.Tag;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A page as a reader meets it: its blocks of text in order, the regions around them, what the
/// markup hints at, and what the page says about itself.
final class Layout {

  private static final Role[] ROLES = Role.values();

  final List<Block> blocks = new ArrayList<>();
  final List<Region> regions = new ArrayList<>();
  final List<Hint> hints = new ArrayList<>();
  final Metadata metadata = new Metadata();
  String language = "";

  Region open(@Nullable Region parent, Tag tag, Roles own) {
    Region region = new Region(regions.size(), parent, tag, own, blocks.size());
    regions.add(region);
    return region;
  }

  void close(Region region) {
    region.endBlock = blocks.size();
    if (region.parent != null) {
      region.parent.textLength += region.textLength;
      region.parent.linkLength += region.linkLength;
      region.parent.bodyLength =
          Math.max(
              region.parent.bodyLength,
              region.own.has(Role.BODY) ? region.proseLength() : region.bodyLength);
    }
  }

  void add(Block block) {
    blocks.add(block);
    block.region().textLength += block.text().length();
    block.region().linkLength += block.linkLength();
  }

  /// Closes the outermost region and hands the roles down.
  void settle() {
    close(regions.getFirst());
    Teasers.mark(this);
    Set<Role> misused = EnumSet.noneOf(Role.class);
    handDown(misused);
    lengths()
        .forEach(
            (role, length) -> {
              if (length > limit(role)) {
                misused.add(role);
              }
            });
    if (!misused.isEmpty()) {
      handDown(misused);
    }
  }

  /// Takes a role from all regions that have it.
  void withdraw(Role role) {
    for (Region region : regions) {
      region.own = region.own.without(role);
      region.roles = region.roles.without(role);
    }
  }

  /// How much the blocks of these numbers hold, in characters of an alphabet.
  int prose(List<Integer> numbers) {
    int prose = 0;
    for (int i : numbers) {
      prose += blocks.get(i).prose();
    }
    return prose;
  }

  /// How much prose stands in parts of each role that sets them apart.
  private Map<Role, Integer> lengths() {
    Map<Role, Integer> lengths = new EnumMap<>(Role.class);
    for (Block block : blocks) {
      if (block.region().roles.areApart()) {
        for (Role role : ROLES) {
          if (role.isApart() && block.region().is(role)) {
            lengths.merge(role, block.text().length() - block.linkLength(), Integer::sum);
          }
        }
      }
    }
    return lengths;
  }

  /// @param misused roles that this page's class names give to most of its text, which say nothing
  private void handDown(Set<Role> misused) {
    for (Region region : regions) {
      Roles around = region.parent == null ? Roles.NONE : region.parent.roles;
      region.roles = around.and(region.own.areApart() ? believed(region, misused) : region.own);
    }
  }

  private Roles believed(Region region, Set<Role> misused) {
    Roles believed = Roles.NONE;
    for (Role role : ROLES) {
      if (region.own.has(role) && (!role.isApart() || isApart(region, role, misused))) {
        believed = believed.and(role);
      }
    }
    return believed;
  }

  private boolean isApart(Region region, Role role, Set<Role> misused) {
    boolean fits = region.proseLength() <= limit(role) && !misused.contains(role);
    return fits && !holdsBody(region, role);
  }

  /// Whether a part that bears a furniture name holds little but what is named the body.
  private static boolean holdsBody(Region region, Role role) {
    int body = region.own.has(Role.BODY) ? region.proseLength() : region.bodyLength;
    return role != Role.COMMENTS
        && role != Role.RELATED
        && role != Role.CAPTION
        && body > 300
        && body >= 0.6 * region.proseLength();
  }

  private double limit(Role role) {
    return regions.getFirst().proseLength() * role.most();
  }
}
