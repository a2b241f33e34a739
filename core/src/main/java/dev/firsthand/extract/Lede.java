package dev.firsthand.extract;

import java.util.ArrayList;
import java.util.List;

/// Puts the beginning of a body right, once the title is known.
///
/// What stands above the title is not the article's. Between the title and the part that holds
/// the body stand first paragraphs: many pages set the lede apart, in a box of its own. A
/// standfirst stands there too, often the description that the page gives to machines: that is no
/// part of the body.
final class Lede {

  /// Of characters: shorter lines between title and text are bylines, labels and captions.
  private static final int SHORTEST = 100;

  /// Without a title on the page, so many blocks above the body are looked at.
  private static final int ABOVE = 8;

  private static final double MOST_LINKS = 0.3;

  /// With a smaller share of the text below it, a heading is not the title of the text.
  private static final double LEAST_BELOW = 0.2;

  /// How much of the description and a block must be the same for one to be the other.
  private static final int SAME = 40;

  private final Layout layout;
  private final String description;

  private Lede(Layout layout) {
    this.layout = layout;
    this.description =
        layout.metadata.first("og:description", "description", "twitter:description").orElse("");
  }

  /// The body with the first paragraphs that belong to it.
  ///
  /// @param title the block of the title, or -1
  static BodyFinder.Body with(BodyFinder.Body body, Layout layout, int title) {
    if (body.blocks().isEmpty()) {
      return body;
    }
    Lede lede = new Lede(layout);
    int first = body.first();
    List<Integer> blocks = new ArrayList<>();
    for (int i = title >= 0 && title < first ? title + 1 : Math.max(0, first - ABOVE);
        i < first;
        i++) {
      if (lede.isParagraph(layout.blocks.get(i))) {
        blocks.add(i);
      }
    }
    blocks.addAll(lede.below(body.blocks(), title));
    return new BodyFinder.Body(body.region(), blocks);
  }

  /// The blocks below the title, unless nearly all stand above it.
  private List<Integer> below(List<Integer> blocks, int title) {
    List<Integer> below = blocks.stream().filter(block -> block >= title).toList();
    return length(below) >= LEAST_BELOW * length(blocks) ? below : blocks;
  }

  private int length(List<Integer> blocks) {
    return blocks.stream().mapToInt(block -> layout.blocks.get(block).text().length()).sum();
  }

  private boolean isParagraph(Block block) {
    return block.prose() >= SHORTEST
        && Prose.isSentence(block.text())
        && block.linkShare() <= MOST_LINKS
        && !block.isFurniture()
        && !block.region().is(Role.SUMMARY)
        && !isDescription(block.text())
        && !BodyFinder.isCaption(block)
        && Cues.of(block.text()).isEmpty();
  }

  private boolean isDescription(String text) {
    return text.length() > SAME
        && description.length() > SAME
        && (description.startsWith(text.substring(0, SAME))
            || text.startsWith(description.substring(0, SAME)));
  }
}
