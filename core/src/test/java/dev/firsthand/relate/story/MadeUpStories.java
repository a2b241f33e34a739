package dev.firsthand.relate.story;

import dev.firsthand.record.Article;
import dev.firsthand.record.Marked;
import dev.firsthand.record.StoryChange.Link;
import dev.firsthand.relate.lineage.Lineage;
import dev.firsthand.relate.reading.Arrival;
import dev.firsthand.relate.reading.StandingTitles;
import dev.firsthand.relate.reading.StreamClock;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Stories of articles that have a body and perhaps a day.
final class MadeUpStories {

  private final Stories stories;
  private final StreamClock clock = new StreamClock();
  private final Set<String> settled = new HashSet<>();
  private int arrivals;

  MadeUpStories(Decision dated) {
    this.stories = new Stories(Decisions.tuned().withDated(dated), new Comparisons());
  }

  /// Lets people want an article where it is.
  void settle(String article) {
    settled.add(article);
  }

  /// Places the next article; they are called `a0`, `a1` and so on.
  Placement placed(@Nullable String published, String body) {
    return placed(published, body, List.of());
  }

  /// Places a copy of an earlier one.
  Placement copied(String published, String body, int of) {
    Link link = new Link("a" + of, Link.Kind.COPY, 1, Link.Direction.FROM, null);
    return placed(published, body, List.of(new Lineage.Tie(of, link, 0)));
  }

  private Placement placed(@Nullable String published, String body, List<Lineage.Tie> ties) {
    return stories.place(
        sketch(arrivals++, published, body, clock),
        ties,
        Set.of(),
        (id, _) -> settled.contains(id));
  }

  /// An article with a body and perhaps a day.
  static Sketch sketch(int number, @Nullable String published, String body, StreamClock clock) {
    List<String> none = List.of();
    Article article =
        new Article(
            "a" + number,
            null,
            null,
            null,
            none,
            null,
            null,
            published,
            null,
            "en",
            body,
            none,
            List.of(),
            none);
    Marked marked = new Marked(article, List.of());
    return Sketch.of(Arrival.of(number, marked, clock, new StandingTitles()), new BitSet());
  }
}
