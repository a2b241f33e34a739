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

  /// Of characters: a block this long is prose even without a full stop.
  private static final int LONG = 60;

  /// Of characters: lines this long on average are sentences cut to a width.
  private static final int WRAPPED = 45;

  private static final double COST_OF_SHORT = 15;
  private static final int UNDER_TITLE = 4;
  private static final int LONGEST_UNDER_TITLE = 160;
  private static final double COST_OF_LINKS = 0.5;
  private static final double COST_OF_FURNITURE = 0.03;
  private static final int LONGEST_CAPTION = 500;
  private static final double MOST_LINKS = 0.5;

  /// A named body must hold this share of the best region's weight.
  private static final double NAMED = 0.4;

  private static final int FEWEST_BESIDE = 3;
  private static final double NEARLY_ALL = 0.9;
  private static final double BOX = 0.2;
  private static final double ONLY_NAMED = 0.15;

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
      if (sum(region) >= sum(best)) {
        best = region;
      }
    }
    Region named = null;
    double all = 0;
    int behind = 0;
    for (Region region : layout.regions) {
      if (region.own.contains(Role.BODY) && region.isWithin(best)) {
        named = named == null || sum(region) > sum(named) ? region : named;
        if (region.firstBlock >= behind) {
          all += Math.max(0, sum(region));
          behind = region.endBlock;
        }
      }
    }
    if (named == null) {
      return best;
    }
    boolean only = sum(named) > 0.9 * all;
    return sum(named) >= (only ? ONLY_NAMED : NAMED) * sum(best) ? named : best;
  }

  /// The smallest part of a region that holds nearly all of its text.
  private Region narrowed(Region region) {
    Region narrow = region;
    for (Region part : layout.regions) {
      boolean inside = part.firstBlock >= narrow.firstBlock && part.endBlock <= narrow.endBlock;
      if (inside && part.depth > narrow.depth && sum(part) >= NEARLY_ALL * sum(narrow)) {
        narrow = part;
      }
    }
    return narrow;
  }

  private double sum(Region region) {
    return sums[region.endBlock] - sums[region.firstBlock];
  }

  private static double weight(Block block) {
    if (block.isFurniture()) {
      return -COST_OF_FURNITURE * Prose.length(block.text());
    } else if (block.isHeading() || block.region().is(Role.CAPTION)) {
      return 0;
    } else if (block.linkShare() > MOST_LINKS) {
      return -COST_OF_LINKS * Prose.length(block.text());
    }
    double cost = isListed(block) ? 0 : COST_OF_SHORT;
    double weight = 0;
    String[] lines = block.text().split("\n", -1);
    if (isWrapped(block.text(), lines.length)) {
      weight = Prose.length(block.text());
    } else {
      for (String line : lines) {
        weight += weight(line, cost);
      }
    }
    return weight > 0 ? weight * (1 - block.linkShare()) : weight;
  }

  /// Whether a paragraph's line breaks only wrap its sentences.
  private static boolean isWrapped(String text, int lines) {
    return lines > 1 && text.length() >= lines * WRAPPED && Prose.isSentence(text);
  }

  private static boolean isListed(Block block) {
    return block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.CELL;
  }

  private static double weight(String line, double cost) {
    int length = Prose.length(line);
    boolean prose = (length >= LONG && !isBar(line)) || Prose.isSentence(line);
    return prose ? length : -cost;
  }

  /// `Jane Doe | Lindhaven | Updated: …`
  private static boolean isBar(String line) {
    return line.contains(" | ") && !Prose.endsSentence(line);
  }

  private Body body(Region region) {
    List<Integer> kept = new ArrayList<>();
    Set<String> said = new HashSet<>();
    for (int i = region.firstBlock; i < region.endBlock; i++) {
      Block block = layout.blocks.get(i);
      Cues.Cue cue = Cues.of(block.text()).orElse(null);
      if (cue == Cues.Cue.STOP && !block.isFurniture()) {
        int end = endOfBox(region, block);
        if (goesOn(kept, end < region.endBlock ? end : i + 1, region.endBlock)) {
          i = end < region.endBlock ? end - 1 : i;
          continue;
        } else if (isMostlyBehind(region, i)) {
          break;
        }
      }
      boolean text = isText(block) || isSignedEnd(region, i, kept);
      if (cue == null && text && isNew(block.text(), said)) {
        kept.add(i);
      }
    }
    return new Body(region, withoutLooseHeadings(kept));
  }

  /// Where the box ends that a heading stands in: the largest part around it without much prose.
  private int endOfBox(Region region, Block heading) {
    Region box = null;
    for (Region part = heading.region(); part != null && part != region; part = part.parent) {
      if (prose(part) > BOX * prose(region)) {
        break;
      }
      box = part;
    }
    return box == null || box == heading.region() ? region.endBlock : box.endBlock;
  }

  /// Whether the text goes on behind: prose beside the longest block so far.
  private boolean goesOn(List<Integer> kept, int from, int to) {
    Region column = null;
    double longest = 0;
    for (int i : kept) {
      Block block = layout.blocks.get(i);
      if (weight(block) > longest) {
        longest = weight(block);
        column = block.region().parent;
      }
    }
    for (int i = from; i < to; i++) {
      Block block = layout.blocks.get(i);
      if (column != null && block.region().parent == column && weight(block) >= LONG) {
        return true;
      }
    }
    return false;
  }

  /// The weight of what reads like prose, whatever it is called.
  private double prose(Region region) {
    double prose = 0;
    for (int i = region.firstBlock; i < region.endBlock; i++) {
      prose += Math.max(0, weight(layout.blocks.get(i)));
    }
    return prose;
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
        && sums[region.endBlock] - sums[i + 1] <= 0;
  }

  /// Whether a long text has not been said before: some pages hold their article twice.
  private static boolean isNew(String text, Set<String> said) {
    return text.length() < LONG || said.add(text);
  }

  /// Whether most of the region's weight stands before this block.
  private boolean isMostlyBehind(Region region, int block) {
    return sums[block] - sums[region.firstBlock] > sum(region) * 0.6;
  }

  private boolean isText(Block block) {
    if (block.isFurniture() || isCaption(block)) {
      return false;
    }
    if (DateLabels.isDateLine(block.text())) {
      return false;
    }
    if (block.region().is(Role.BYLINE) || block.region().is(Role.DATE)) {
      return Prose.length(block.text()) >= LONG;
    }
    return block.linkShare() <= MOST_LINKS || block.isHeading() || isAmongProse(block);
  }

  /// A sentence that is mostly a link, in a paragraph beside other paragraphs of the text.
  private boolean isAmongProse(Block block) {
    if (block.kind() != Block.Kind.PARAGRAPH
        || Prose.length(block.text()) < LONG
        || !Prose.isSentence(block.text())) {
      return false;
    }
    Region column = block.region().parent;
    for (int up = 0; up < 2 && column != null; up++, column = column.parent) {
      if (proseBeside(block, column) >= FEWEST_BESIDE) {
        return true;
      }
    }
    return false;
  }

  /// How many paragraphs of prose stand as deep below a part as this one does.
  private int proseBeside(Block block, Region column) {
    int count = 0;
    for (int i = column.firstBlock; i < column.endBlock && count < FEWEST_BESIDE; i++) {
      Block other = layout.blocks.get(i);
      boolean beside = other.kind() == block.kind() && other.region().depth == block.region().depth;
      count += beside && weight(other) > LONG ? 1 : 0;
    }
    return count;
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
        prose |= weight(block) > 0;
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
        && block.text().chars().filter(Character::isDigit).count() >= 5
        && new DateReader(null, true).first(block.text()).isPresent();
  }

  private boolean isLoose(List<Integer> kept, int i) {
    return layout.blocks.get(kept.get(i + 1)).isHeading();
  }
}
