package dev.firsthand.relate.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StoriesTest {

  private static final String FERRY = "The ferry Sigrun sank off Tarn Bay, the coastguard said.";
  private static final String SWELL = "The ferry Sigrun sank off Tarn Bay in a swell.";
  private static final String DAY = "2026-03-03";

  /// Of dated articles none joins.
  private final MadeUpStories stories = new MadeUpStories(new Decision(-100, Map.of()));

  @Test
  void anArticleOfAKnownDayIsWeighedByTheWeightsForThose() {
    stories.placed(DAY, FERRY);

    assertThat(stories.placed(DAY, SWELL).opened()).isTrue();
  }

  @Test
  void anArticleWithoutADayIsWeighedByTheWeightsThatNeedNone() {
    stories.placed(DAY, FERRY);

    assertThat(stories.placed(null, SWELL).opened()).isFalse();
  }
}
