package dev.firsthand.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How much each block of a page looks like an article's text: its length when it reads like prose,
/// less than nothing when it is made of links or stands in furniture.
///
/// Sums over parts of the page are differences of prefix sums, so that no page, however it is made,
/// has its blocks read over and over.
final class Weights {

  /// Of characters: a block this long is prose even without a full stop.
  static final int LONG = 60;

  /// The share of a block's characters in links above which it is no text.
  static final double MOST_LINKS = 0.5;

  /// Of characters: lines this long on average are sentences cut to a width.
  private static final int WRAPPED = 45;

  private static final double COST_OF_SHORT = 15;
  private static final double COST_OF_LINKS = 0.5;
  private static final double COST_OF_FURNITURE = 0.03;

  private final List<Block> blocks;
  private final double[] sums;
  private final double[] prose;
  private final double[] weights;

  /// Where the long paragraphs of a depth stand; made when somebody asks.
  private @Nullable Map<Integer, List<Integer>> paragraphs;

  /// Where the long blocks of a column stand; made when somebody asks.
  private @Nullable Map<Region, List<Integer>> columns;

  Weights(List<Block> blocks) {
    this.blocks = blocks;
    this.weights = new double[blocks.size()];
    this.sums = new double[blocks.size() + 1];
    this.prose = new double[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      weights[i] = weight(blocks.get(i));
      sums[i + 1] = sums[i] + weights[i];
      prose[i + 1] = prose[i] + Math.max(0, weights[i]);
    }
  }

  double of(int block) {
    return weights[block];
  }

  double sum(Region region) {
    return sum(region.firstBlock, region.endBlock);
  }

  double sum(int from, int to) {
    return sums[to] - sums[from];
  }

  /// The weight of what reads like prose, whatever it is called.
  double prose(Region region) {
    return prose[region.endBlock] - prose[region.firstBlock];
  }

  /// Whether so many long paragraphs stand in a part at a depth.
  boolean hasParagraphs(Region part, int depth, int fewest) {
    if (paragraphs == null) {
      paragraphs = paragraphs();
    }
    List<Integer> places = paragraphs.getOrDefault(depth, List.of());
    int wanted = atOrBehind(places, part.firstBlock) + fewest - 1;
    return wanted < places.size() && places.get(wanted) < part.endBlock;
  }

  private Map<Integer, List<Integer>> paragraphs() {
    Map<Integer, List<Integer>> byDepth = new HashMap<>();
    for (int i = 0; i < weights.length; i++) {
      Block block = blocks.get(i);
      if (block.kind() == Block.Kind.PARAGRAPH && weights[i] > LONG) {
        byDepth.computeIfAbsent(block.region().depth, _ -> new ArrayList<>()).add(i);
      }
    }
    return byDepth;
  }

  /// Whether a long block stands in a column, the part around the parts of blocks, and between two
  /// places.
  boolean isLongBetween(Region column, int from, int to) {
    if (columns == null) {
      columns = columns();
    }
    List<Integer> places = columns.getOrDefault(column, List.of());
    int first = atOrBehind(places, from);
    return first < places.size() && places.get(first) < to;
  }

  private Map<Region, List<Integer>> columns() {
    Map<Region, List<Integer>> byColumn = new HashMap<>();
    for (int i = 0; i < weights.length; i++) {
      Region column = blocks.get(i).region().parent;
      if (column != null && weights[i] >= LONG) {
        byColumn.computeIfAbsent(column, _ -> new ArrayList<>()).add(i);
      }
    }
    return byColumn;
  }

  private static int atOrBehind(List<Integer> ascending, int block) {
    int low = 0;
    int high = ascending.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending.get(middle) < block) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static double weight(Block block) {
    if (block.isFurniture()) {
      return -COST_OF_FURNITURE * block.prose();
    } else if (block.isHeading() || block.region().is(Role.CAPTION)) {
      return 0;
    } else if (block.linkShare() > MOST_LINKS) {
      return -COST_OF_LINKS * block.prose();
    }
    double weight = lines(block, isListed(block) ? 0 : COST_OF_SHORT);
    return weight > 0 ? weight * (1 - block.linkShare()) : weight;
  }

  private static boolean isListed(Block block) {
    return block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.CELL;
  }

  private static double lines(Block block, double cost) {
    String text = block.text();
    if (text.indexOf('\n') < 0) {
      return line(text, block.prose(), cost);
    }
    String[] lines = text.split("\n", -1);
    if (isWrapped(text, lines.length)) {
      return block.prose();
    }
    double weight = 0;
    for (String line : lines) {
      weight += line(line, Prose.length(line), cost);
    }
    return weight;
  }

  /// Whether a paragraph's line breaks only wrap its sentences.
  private static boolean isWrapped(String text, int lines) {
    return text.length() >= lines * WRAPPED && Prose.isSentence(text);
  }

  private static double line(String line, int length, double cost) {
    boolean prose = (length >= LONG && !isBar(line)) || Prose.isSentence(line);
    return prose ? length : -cost;
  }

  /// `Jane Doe | Lindhaven | Updated: …`
  private static boolean isBar(String line) {
    return line.contains(" | ") && !Prose.endsSentence(line);
  }
}
