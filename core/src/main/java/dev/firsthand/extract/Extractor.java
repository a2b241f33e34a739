package dev.firsthand.extract;

import dev.firsthand.record.Outcome;
import dev.firsthand.record.Page;

/// Takes the article out of a page. One extractor serves all threads.
public final class Extractor {

  public Outcome extract(Page page) {
    return new Outcome.Rejected(page.id(), page.source(), "no article");
  }
}
