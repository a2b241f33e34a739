package dev.firsthand.extract;

import dev.firsthand.extract.html.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells whether what looks like teasers is the article's own text: a guide to shops and things is
/// made of linked headlines, too. It is when they stand in the article's own element and say more
/// than the rest of it, or when the rest is hardly anything.
final class TeaserText {

  /// Of characters: a text this long is an article without what looks like teasers.
  private static final int ENOUGH = 600;

  /// Items in the article's own element are its own with this share of the rest.
  private static final double ITEMS = 0.5;

  private TeaserText() {}

  static boolean isArticle(Layout layout, Optional<BodyFinder.Body> body) {
    int rest = layout.prose(body.map(BodyFinder.Body::blocks).orElse(List.of()));
    Region article = body.map(found -> article(found.region())).orElse(null);
    if (article == null && rest >= ENOUGH) {
      return false;
    }
    int teasers = 0;
    int first = article == null ? 0 : article.firstBlock;
    int end = article == null ? layout.blocks.size() : article.endBlock;
    for (Block block : layout.blocks.subList(first, end)) {
      boolean isTeaser = block.region().is(Role.TEASER);
      teasers += isTeaser ? block.prose() - block.linkLength() : 0;
    }
    return teasers > (article == null ? rest : ITEMS * rest);
  }

  private static @Nullable Region article(Region region) {
    for (Region at = region; at != null; at = at.parent) {
      if (at.tag == Tag.ARTICLE || at.own.has(Role.BODY)) {
        return at;
      }
    }
    return null;
  }
}
