package dev.firsthand.relate.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.relate.reading.StreamClock;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeaturesTest {

  private static final String FERRY = "The ferry Sigrun sank off Tarn Bay, the coastguard said.";
  private static final String INQUIRY =
      "Captain Varga of the Sigrun told an inquiry about the bow door of the ferry.";

  private final Frequencies frequencies = Frequencies.background();
  private final Profile article = profile(3, "The ferry Sigrun sank off Tarn Bay in a swell.");
  private int stories;

  private Profile profile(int number, String body) {
    return Profile.of(MadeUpStories.sketch(number, null, body, new StreamClock()), frequencies);
  }

  private Features with(Profile report) {
    StoryProfile story = new StoryProfile(++stories);
    story.add(report, true);
    return Features.of(Probe.of(article), story, 0, new Comparisons());
  }

  @Test
  void aStoryIsBehindTheOneThatTheArticleIsMoreLike() {
    Features sinking = with(profile(1, FERRY));
    Features inquiry = with(profile(2, INQUIRY));

    Features.compareRivals(List.of(inquiry, sinking));

    assertThat(sinking.get(Feature.RIVAL)).isZero();
    assertThat(inquiry.get(Feature.RIVAL))
        .isPositive()
        .isEqualTo(sinking.get(Feature.BEST) - inquiry.get(Feature.BEST));
  }

  @Test
  void aStoryWithoutAnotherBesideItIsBehindNone() {
    Features alone = with(profile(1, INQUIRY));

    Features.compareRivals(List.of(alone));

    assertThat(alone.get(Feature.RIVAL)).isZero();
  }
}
