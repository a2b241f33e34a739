package dev.firsthand.extract;

import dev.firsthand.extract.html.Tag;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells the articles of a page that holds several one below the other, as pages do that go on
/// loading, and indexes of blogs that print whole posts.
///
/// Articles are neighbours of one kind, each called an article and with a headline and a date of
/// its own: the sections of one article have none.
final class SeveralArticles {

  private static final int SHORTEST = 300;
  private static final int HEAD = 6;
  private static final int FEWEST_WORDS = 3;
  private static final int LOWEST_HEADLINE = 3;

  private final Layout layout;
  private final List<Integer> body;

  /// Numbers of the regions with a date at their head.
  private final BitSet dated = new BitSet();

  private SeveralArticles(Layout layout, List<Integer> body) {
    this.layout = layout;
    this.body = body;
    for (Hint hint : layout.hints) {
      if (hint.role() == Role.DATE) {
        for (Region region = hint.region(); region != null; region = region.parent) {
          dated.set(region.number, dated.get(region.number) || isAtHead(hint, region));
        }
      }
    }
  }

  private static boolean isAtHead(Hint hint, Region region) {
    return hint.block() <= region.firstBlock + HEAD;
  }

  /// The articles within the body; empty when it is one.
  ///
  /// @param body indices of its blocks
  static List<Region> in(Layout layout, List<Integer> body) {
    return new SeveralArticles(layout, body).articles();
  }

  /// The part of the body that belongs to an article.
  static BodyFinder.Body within(Region article, BodyFinder.Body body) {
    return new BodyFinder.Body(article, within(article, body.blocks()));
  }

  private static List<Integer> within(Region article, List<Integer> blocks) {
    return blocks.stream().filter(i -> i >= article.firstBlock && i < article.endBlock).toList();
  }

  private List<Region> articles() {
    Map<Region, List<Region>> siblings = new HashMap<>();
    for (Region region : layout.regions) {
      Region parent = region.parent;
      if (parent != null && region.textLength >= SHORTEST && isArticle(region)) {
        siblings.computeIfAbsent(parent, _ -> new ArrayList<>()).add(region);
      }
    }
    return siblings.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1 && areAlike(entry.getValue()))
        .min(Comparator.comparingInt(entry -> entry.getKey().number))
        .map(Map.Entry::getValue)
        .orElse(List.of());
  }

  private static boolean areAlike(List<Region> articles) {
    return articles.stream().map(article -> article.tag).distinct().count() == 1;
  }

  private boolean isArticle(Region region) {
    int headline = dated.get(region.number) ? headline(layout, region) : -1;
    if (headline < 0) {
      return false;
    }
    boolean called = region.tag == Tag.ARTICLE || region.own.has(Role.MAIN);
    boolean first = layout.blocks.get(headline).level() == 1;
    if (!(called || first) || Prose.words(layout.blocks.get(headline).text()) < FEWEST_WORDS) {
      return false;
    }
    return layout.prose(within(region, body)) >= SHORTEST;
  }

  /// The block of an article's headline, or -1.
  static int headline(Layout layout, Region region) {
    int end = Math.min(region.endBlock, region.firstBlock + HEAD);
    for (int i = region.firstBlock; i < end; i++) {
      Block block = layout.blocks.get(i);
      if (block.isHeading() && block.level() <= LOWEST_HEADLINE && !block.isFurniture()) {
        return i;
      }
    }
    return -1;
  }
}
