package dev.firsthand.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the blocks of a page that are the article's text.
///
/// Each block gets a weight: its length when it reads like prose, less than nothing when it is made
/// of links or stands in furniture. The article is the region with the greatest sum of weights (the
/// maximum subarray over the tree of elements, by prefix sums in one pass), and of those with the
/// same sum the smallest. A region that the page itself calls the article's body is preferred when
/// it holds most of that weight. Then the furniture inside is left out block by block.
final class BodyFinder {

  /// Of characters: a block this long is prose even without a full stop.
  private static final int LONG = 80;

  private static final int COST_OF_SHORT = 8;
  private static final double COST_OF_LINKS = 0.5;
  private static final double COST_OF_FURNITURE = 0.25;
  private static final double MOST_LINKS = 0.5;

  /// A named body must hold this share of the best region's weight.
  private static final double NAMED = 0.6;

  private final Layout layout;
  private final double[] sums;

  private BodyFinder(Layout layout) {
    this.layout = layout;
    this.sums = new double[layout.blocks.size() + 1];
    for (int i = 0; i < layout.blocks.size(); i++) {
      sums[i + 1] = sums[i] + weight(layout.blocks.get(i));
    }
  }

  /// The body's region and blocks; empty when no block reads like prose.
  static Optional<Body> find(Layout layout) {
    BodyFinder finder = new BodyFinder(layout);
    Region best = finder.best();
    if (finder.sum(best) <= 0) {
      return Optional.empty();
    }
    return Optional.of(finder.body(best));
  }

  /// @param blocks indices of the blocks that are the article's text
  record Body(Region region, List<Integer> blocks) {}

  private Region best() {
    Region best = layout.regions.getFirst();
    for (Region region : layout.regions) {
      if (sum(region) >= sum(best)) {
        best = region;
      }
    }
    Region named = null;
    for (Region region : layout.regions) {
      boolean better = named == null || sum(region) > sum(named);
      if (region.own.contains(Role.BODY) && better && region.isWithin(best)) {
        named = region;
      }
    }
    return named != null && sum(named) >= NAMED * sum(best) ? named : best;
  }

  private double sum(Region region) {
    return sums[region.endBlock] - sums[region.firstBlock];
  }

  private static double weight(Block block) {
    int length = Prose.length(block.text());
    if (block.isFurniture()) {
      return -COST_OF_FURNITURE * length;
    } else if (block.isHeading() || block.region().is(Role.CAPTION)) {
      return 0;
    } else if (block.linkShare() > MOST_LINKS) {
      return -COST_OF_LINKS * length;
    } else if (length >= LONG || isSentence(block.text())) {
      return length * (1 - block.linkShare());
    }
    return -COST_OF_SHORT;
  }

  private static boolean isSentence(String text) {
    return Prose.endsSentence(text) && Prose.words(text) >= 4;
  }

  private Body body(Region region) {
    List<Integer> kept = new ArrayList<>();
    for (int i = region.firstBlock; i < region.endBlock; i++) {
      Block block = layout.blocks.get(i);
      Cues.Cue cue = Cues.of(block.text()).orElse(null);
      if (cue == Cues.Cue.STOP && !block.isFurniture() && isMostlyBehind(region, i)) {
        break;
      }
      if (cue == null && isText(block)) {
        kept.add(i);
      }
    }
    return new Body(region, withoutLooseHeadings(kept));
  }

  /// Whether most of the region's weight stands before this block.
  private boolean isMostlyBehind(Region region, int block) {
    return sums[block] - sums[region.firstBlock] > sum(region) * 0.6;
  }

  private static boolean isText(Block block) {
    if (block.isFurniture() || block.region().is(Role.CAPTION)) {
      return false;
    }
    if (block.region().is(Role.BYLINE) || block.region().is(Role.DATE)) {
      return Prose.length(block.text()) >= LONG;
    }
    return block.linkShare() <= MOST_LINKS;
  }

  /// Leaves out what stands before the first prose, and headings with nothing below.
  private List<Integer> withoutLooseHeadings(List<Integer> kept) {
    List<Integer> result = new ArrayList<>();
    boolean prose = false;
    for (int i = 0; i < kept.size(); i++) {
      Block block = layout.blocks.get(kept.get(i));
      if (block.isHeading() && block.level() == 1) {
        continue;
      }
      if (block.isHeading()) {
        boolean last = i + 1 == kept.size();
        if (last || (!prose && isLoose(kept, i))) {
          continue;
        }
      } else {
        prose |= weight(block) > 0;
        if (!prose) {
          continue;
        }
      }
      result.add(kept.get(i));
    }
    return result;
  }

  private boolean isLoose(List<Integer> kept, int i) {
    return layout.blocks.get(kept.get(i + 1)).isHeading();
  }
}
