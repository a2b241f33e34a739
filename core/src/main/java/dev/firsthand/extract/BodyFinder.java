package dev.firsthand.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the blocks of a page that are the article's text.
///
/// Each block gets a weight: its length when it reads like prose, less than nothing when it is made
/// of links or stands in furniture. The article is the region with the greatest sum of weights (the
/// maximum subarray over the tree of elements, by prefix sums in one pass), and of those with the
/// same sum the smallest. A region that the page itself calls the article's body is preferred when
/// it holds most of that weight. Then the furniture inside is left out block by block.
final class BodyFinder {

  private static final int UNDER_TITLE = 4;
  private static final int FEWEST_DIGITS = 5;
  private static final int LONGEST_UNDER_TITLE = 160;
  private static final int LONGEST_CAPTION = 500;

  /// A named body must hold this share of the best region's weight.
  private static final double NAMED = 0.4;

  private static final int FEWEST_BESIDE = 3;
  private static final double NEARLY_ALL = 0.9;
  private static final double BOX = 0.2;
  private static final double ONLY_NAMED = 0.15;

  private final Layout layout;
  private final Weights weights;

  private BodyFinder(Layout layout) {
    this.layout = layout;
    this.weights = new Weights(layout.blocks);
  }

  /// The body's region and blocks; empty when no block reads like prose.
  static Optional<Body> find(Layout layout) {
    BodyFinder finder = new BodyFinder(layout);
    Region best = finder.best();
    if (finder.weights.sum(best) <= 0) {
      return Optional.empty();
    }
    return Optional.of(finder.body(finder.narrowed(best)));
  }

  /// @param blocks indices of the blocks that are the article's text
  record Body(Region region, List<Integer> blocks) {

    int first() {
      return blocks.isEmpty() ? region.firstBlock : blocks.getFirst();
    }

    int last() {
      return blocks.isEmpty() ? region.endBlock - 1 : blocks.getLast();
    }
  }

  private Region best() {
    Region best = layout.regions.getFirst();
    for (Region region : layout.regions) {
      if (weights.sum(region) >= weights.sum(best)) {
        best = region;
      }
    }
    Region named = null;
    double all = 0;
    int behind = 0;
    for (Region region : layout.regions) {
      if (region.own.has(Role.BODY) && region.isWithin(best)) {
        named = named == null || weights.sum(region) > weights.sum(named) ? region : named;
        if (region.firstBlock >= behind) {
          all += Math.max(0, weights.sum(region));
          behind = region.endBlock;
        }
      }
    }
    if (named == null) {
      return best;
    }
    boolean only = weights.sum(named) > 0.9 * all;
    return weights.sum(named) >= (only ? ONLY_NAMED : NAMED) * weights.sum(best) ? named : best;
  }

  /// The smallest part of a region that holds nearly all of its text.
  private Region narrowed(Region region) {
    Region narrow = region;
    for (Region part : layout.regions) {
      boolean inside = part.firstBlock >= narrow.firstBlock && part.endBlock <= narrow.endBlock;
      if (inside
          && part.depth > narrow.depth
          && weights.sum(part) >= NEARLY_ALL * weights.sum(narrow)) {
        narrow = part;
      }
    }
    return narrow;
  }

  private Body body(Region region) {
    List<Integer> kept = new ArrayList<>();
    Set<String> said = new HashSet<>();
    int longest = -1;
    for (int i = region.firstBlock; i < region.endBlock; i++) {
      Block block = layout.blocks.get(i);
      Cues.Cue cue = Cues.of(block.text()).orElse(null);
      if (cue == Cues.Cue.STOP && !block.isFurniture()) {
        int end = endOfBox(region, block);
        int behind = end < region.endBlock ? end : i + 1;
        if (goesOn(longest, behind, region)) {
          i = behind - 1;
          continue;
        } else if (isMostlyBehind(region, i)) {
          break;
        }
      }
      boolean text = isText(block) || isSignedEnd(region, i, kept);
      if (cue == null && text && isNew(block.text(), said)) {
        kept.add(i);
        longest = weights.of(i) > (longest < 0 ? 0 : weights.of(longest)) ? i : longest;
      }
    }
    return new Body(region, withoutLooseHeadings(kept));
  }

  /// Where the box ends that a heading stands in: the largest part around it without much prose.
  private int endOfBox(Region region, Block heading) {
    Region box = null;
    for (Region part = heading.region(); part != null && part != region; part = part.parent) {
      if (weights.prose(part) > BOX * weights.prose(region)) {
        break;
      }
      box = part;
    }
    return box == null || box == heading.region() ? region.endBlock : box.endBlock;
  }

  /// Whether the text goes on behind: prose beside the longest block so far.
  private boolean goesOn(int longest, int behind, Region region) {
    Region column = longest < 0 ? null : layout.blocks.get(longest).region().parent;
    return column != null && weights.isLongBetween(column, behind, region.endBlock);
  }

  /// Whether it is the text's last paragraph and ends with the agency's name: `… said. (PAP)`. In
  /// the midst of a text such a line is a caption.
  private boolean isSignedEnd(Region region, int i, List<Integer> kept) {
    Block block = layout.blocks.get(i);
    Region around = block.region().parent;
    return kept.size() > 1
        && block.kind() == Block.Kind.PARAGRAPH
        && !block.isFurniture()
        && !block.region().is(Role.CAPTION)
        && layout.blocks.get(kept.getLast()).region().parent == around
        && AgencyTag.atFoot(block.text()).isPresent()
        && weights.sum(i + 1, region.endBlock) <= 0;
  }

  /// Whether a long text has not been said before: some pages hold their article twice.
  private static boolean isNew(String text, Set<String> said) {
    return text.length() < Weights.LONG || said.add(text);
  }

  /// Whether most of the region's weight stands before this block.
  private boolean isMostlyBehind(Region region, int block) {
    return weights.sum(region.firstBlock, block) > weights.sum(region) * 0.6;
  }

  private boolean isText(Block block) {
    if (block.isFurniture() || isCaption(block)) {
      return false;
    }
    if (DateLabels.isDateLine(block.text())) {
      return false;
    }
    if (block.region().is(Role.BYLINE) || block.region().is(Role.DATE)) {
      return block.prose() >= Weights.LONG;
    }
    return block.linkShare() <= Weights.MOST_LINKS || block.isHeading() || isAmongProse(block);
  }

  /// A sentence that is mostly a link, in a paragraph beside other paragraphs of the text.
  private boolean isAmongProse(Block block) {
    if (block.kind() != Block.Kind.PARAGRAPH
        || block.prose() < Weights.LONG
        || !Prose.isSentence(block.text())) {
      return false;
    }
    Region column = block.region().parent;
    for (int up = 0; up < 2 && column != null; up++, column = column.parent) {
      if (weights.hasParagraphs(column, block.region().depth, FEWEST_BESIDE)) {
        return true;
      }
    }
    return false;
  }

  /// A caption by its markup, or a short block that ends with a line that credits a picture.
  static boolean isCaption(Block block) {
    if (block.region().is(Role.CAPTION)) {
      return true;
    }
    String text = block.text();
    return text.length() < LONGEST_CAPTION
        && Line.creditsPicture(text.substring(text.lastIndexOf('\n') + 1));
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
        prose |= weights.of(kept.get(i)) > 0;
        if (!prose || isUnderTitle(block, result.size())) {
          continue;
        }
      }
      result.add(kept.get(i));
    }
    return result;
  }

  /// `Jane Doe in Lindhaven Tuesday 3 March 2026`: no sentence, and with a whole date.
  private static boolean isUnderTitle(Block block, int before) {
    return before < UNDER_TITLE
        && block.text().length() < LONGEST_UNDER_TITLE
        && !Prose.endsSentence(block.text())
        && Prose.hasDigits(block.text(), FEWEST_DIGITS)
        && new DateReader(null, true).first(block.text()).isPresent();
  }

  private boolean isLoose(List<Integer> kept, int i) {
    return layout.blocks.get(kept.get(i + 1)).isHeading();
  }
}
