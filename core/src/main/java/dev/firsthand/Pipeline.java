package dev.firsthand;

import dev.firsthand.extract.Extractor;
import dev.firsthand.mark.Marker;
import dev.firsthand.record.Article;
import dev.firsthand.record.Dossier;
import dev.firsthand.record.Marked;
import dev.firsthand.record.Outcome;
import dev.firsthand.record.Page;
import dev.firsthand.record.Story;
import dev.firsthand.record.StoryChange;
import dev.firsthand.relate.Relater;
import dev.firsthand.weigh.Weigher;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The way from page to dossier, every step in order. `extract`, `mark` and `weigh` are functions
/// and may run on any thread; `relate` folds over a stream and has one owner.
public final class Pipeline {

  private final Extractor extractor = new Extractor();
  private final Marker marker = new Marker();
  private final Relater relater = new Relater();
  private final Weigher weigher = new Weigher();

  public Outcome extract(Page page) {
    return extractor.extract(page);
  }

  public Marked mark(Article article) {
    return marker.mark(article);
  }

  public StoryChange relate(Marked marked) {
    return relater.relate(marked);
  }

  public Dossier weigh(Story story, @Nullable Instant since) {
    return weigher.weigh(story, since);
  }
}
