package dev.firsthand.relate.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Article;
import dev.firsthand.record.Marked;
import dev.firsthand.relate.reading.Arrival;
import dev.firsthand.relate.reading.StandingTitles;
import dev.firsthand.relate.reading.StreamClock;
import dev.firsthand.relate.story.Stories.Placement;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoriesTest {

  private static final String FERRY = "The ferry Sigrun sank off Tarn Bay, the coastguard said.";
  private static final String SWELL = "The ferry Sigrun sank off Tarn Bay in a swell.";
  private static final String DAY = "2026-03-03";

  /// Of dated articles none joins.
  private final Stories stories = new Stories(new Decision(-100, Map.of()));

  private final StreamClock clock = new StreamClock();
  private int arrivals;

  private Placement placed(@Nullable String published, String body) {
    int number = arrivals++;
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
    Arrival arrival =
        Arrival.of(number, new Marked(article, List.of()), clock, new StandingTitles());
    return stories.place(Sketch.of(arrival, new BitSet()), List.of(), Set.of(), (_, _) -> false);
  }

  @Test
  void anArticleOfAKnownDayIsWeighedByTheWeightsForThose() {
    placed(DAY, FERRY);

    assertThat(placed(DAY, SWELL).opened()).isTrue();
  }

  @Test
  void anArticleWithoutADayIsWeighedByTheWeightsThatNeedNone() {
    placed(DAY, FERRY);

    assertThat(placed(null, SWELL).opened()).isFalse();
  }
}
