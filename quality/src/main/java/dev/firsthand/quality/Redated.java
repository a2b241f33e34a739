package dev.firsthand.quality;

import dev.firsthand.record.Article;
import org.jspecify.annotations.Nullable;

/// An article as if it had been published on another day.
public final class Redated {

  private Redated() {}

  public static Article on(@Nullable String day, Article a) {
    return new Article(
        a.id(),
        a.url(),
        a.outlet(),
        a.title(),
        a.byline(),
        null,
        a.section(),
        day,
        null,
        a.language(),
        a.body(),
        a.captions(),
        a.credits(),
        a.keywords(),
        a.access());
  }
}
