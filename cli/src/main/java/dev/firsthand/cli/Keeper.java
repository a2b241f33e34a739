package dev.firsthand.cli;

import dev.firsthand.capture.Captured;
import dev.firsthand.record.Article;
import dev.firsthand.record.Marked;
import dev.firsthand.relate.Relater;
import dev.firsthand.store.Capture;
import dev.firsthand.store.Store;
import java.util.Optional;

/// Relates what was prepared, one after the other, and keeps it.
final class Keeper {

  /// Large enough that the disk is not waited for, small enough that little is done again after
  /// the process was killed.
  private static final int ARTICLES_PER_COMMIT = 50;

  private final Store store;
  private final Relater relater;
  private final Tally tally;
  private int uncommitted;

  Keeper(Store store, Relater relater, Tally tally) {
    this.store = store;
    this.relater = relater;
    this.tally = tally;
  }

  /// Whether this input was kept by an earlier run, so that nothing is to be done for it. May be
  /// asked on any thread.
  boolean knows(Captured captured) {
    return Captures.of(captured)
        .filter(capture -> store.knows(capture.source(), capture.digest()))
        .isPresent();
  }

  void take(Prepared prepared) {
    switch (prepared) {
      case Prepared.Refused refused -> {
        store.keepRejection(refused.rejected());
        tally.rejected(refused.rejected());
      }
      case Prepared.Kept _ -> tally.known();
      case Prepared.Ready ready -> keep(Captures.of(ready.from()).orElseThrow(), ready.marked());
    }
    uncommitted++;
    if (uncommitted >= ARTICLES_PER_COMMIT) {
      commit();
    }
  }

  private void keep(Capture capture, Marked marked) {
    Optional<String> twin = twin(capture, marked.article());
    if (twin.isPresent()) {
      store.keepDuplicate(capture, twin.get());
      tally.duplicate();
    } else {
      Marked named = named(marked);
      Relater.Step step = relater.step(named);
      store.keep(capture, named, step.change(), step.furniture().written());
      relater.checkpoint().ifPresent(store::keep);
      tally.accepted(step.change());
    }
  }

  /// The kept article that came from the same bytes, or has the same id and body.
  private Optional<String> twin(Capture capture, Article article) {
    return store
        .articleOf(capture.digest())
        .or(() -> store.body(article.id()).filter(article.body()::equals).map(_ -> article.id()));
  }

  /// Another body under an id that is taken is a later capture: it needs an id of its own.
  private Marked named(Marked marked) {
    String id = marked.article().id();
    int number = 1;
    while (store.body(id).isPresent()) {
      number++;
      id = marked.article().id() + "#" + number;
    }
    return number == 1
        ? marked
        : new Marked(withId(marked.article(), id), marked.marks(), marked.neutral());
  }

  private static Article withId(Article a, String id) {
    return new Article(
        id,
        a.url(),
        a.outlet(),
        a.title(),
        a.byline(),
        a.dateline(),
        a.section(),
        a.published(),
        a.updated(),
        a.language(),
        a.body(),
        a.captions(),
        a.credits(),
        a.keywords(),
        a.access());
  }

  void commit() {
    store.commit();
    uncommitted = 0;
  }
}
