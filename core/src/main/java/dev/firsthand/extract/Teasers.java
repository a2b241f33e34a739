package dev.firsthand.extract;

import dev.firsthand.extract.html.Tag;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds teasers of other articles by their shape, whatever the page calls them: neighbours of one
/// kind, each a linked headline with hardly any text of its own.
final class Teasers {

  private static final int FEWEST = 3;

  /// Of characters: what a headline has at least, what its teaser has at most.
  private static final int SHORTEST_HEADLINE = 15;

  private static final int LONGEST_TEXT = 320;

  /// Headlines without a text are links like others.
  private static final int SHORTEST_TEXT = 20;
  private static final int MOST_BLOCKS = 10;

  /// A headline is nearly all link.
  private static final double LINKED = 0.8;

  /// A list of teasers is hardly anything else.
  private static final double PURE = 0.6;

  private Teasers() {}

  /// Gives the role to the teasers of a page, before roles are handed down.
  static void mark(Layout layout) {
    BitSet headlines = new BitSet();
    for (int i = 0; i < layout.blocks.size(); i++) {
      Block block = layout.blocks.get(i);
      headlines.set(i, isHeadline(block) || opensWithHeadline(block));
    }
    Map<Integer, List<Region>> lists = new HashMap<>();
    for (Region region : layout.regions) {
      if (region.parent != null && isTeaser(region, headlines)) {
        lists.computeIfAbsent(region.parent.number, _ -> new ArrayList<>()).add(region);
      }
    }
    lists.forEach((parent, teasers) -> mark(layout.regions.get(parent), teasers));
  }

  private static void mark(Region parent, List<Region> teasers) {
    int length = teasers.stream().mapToInt(teaser -> teaser.textLength).sum();
    if (teasers.size() >= FEWEST && length >= PURE * parent.textLength) {
      teasers.stream()
          .filter(teaser -> teaser.proseLength() >= SHORTEST_TEXT)
          .forEach(teaser -> teaser.own = teaser.own.and(Role.TEASER));
    }
  }

  private static boolean isTeaser(Region region, BitSet headlines) {
    int headline = headlines.nextSetBit(region.firstBlock);
    return headline >= 0
        && headline < region.endBlock
        && region.endBlock - region.firstBlock <= MOST_BLOCKS
        && region.proseLength() <= LONGEST_TEXT;
  }

  /// Whether the first line, and no other, is a link.
  private static boolean opensWithHeadline(Block block) {
    int first = block.linkLength() < SHORTEST_HEADLINE - 2 ? -1 : block.text().indexOf('\n');
    return first >= SHORTEST_HEADLINE && Math.abs(block.linkLength() - first) <= 2;
  }

  static boolean isHeadline(Block block) {
    return block.linkShare() >= LINKED && block.prose() >= SHORTEST_HEADLINE;
  }
}
