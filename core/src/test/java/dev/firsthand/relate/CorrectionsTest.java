package dev.firsthand.relate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Correction;
import dev.firsthand.record.Marked;
import dev.firsthand.record.StoryChange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

  private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

  private final MadeUpStream words = new MadeUpStream();
  private final String rain = words.body(1);
  private final String snow = words.body(2);
  private final String both = rain + "\n\n" + snow;

  @Test
  void anArticleThatWasMovedIsFollowedToItsNewStory() {
    Marked first = article(0, rain);
    StoryChange change = new Relater().relate(first);
    Relater relater = new Relater();
    relater.restore(first, change, "9", "9", Optional.empty());

    assertThat(relater.relate(article(1, words.body(1))).story()).isEqualTo("9");
    assertThat(relater.relate(article(2, snow)).story()).isEqualTo("10");
  }

  @Test
  void aCopyOfWhatWasToldApartFromAStoryStaysOutOfIt() {
    Relater relater = new Relater(Window.DEFAULT, List.of(new Correction.Apart("a0", "a1")));
    Marked first = article(0, rain);
    Marked other = article(1, both);
    StoryChange change = new Relater().relate(first);
    relater.restore(first, change, "1", "1", Optional.empty());
    relater.restore(other, new Relater().relate(other), "2", "2", Optional.empty());

    assertThat(relater.relate(article(2, both)).story()).isEqualTo("2");
    assertThat(new Relater().relate(first).story()).isEqualTo("1");
  }

  @Test
  void piecesOfAnUnfoldedOutletAreNoCapturesOfEachOther() {
    Relater relater = new Relater(Window.DEFAULT, List.of(new Correction.Unfold("outlet 0")));
    relater.relate(article(0, rain));

    assertThat(relater.relate(article(0, rain)).events()).isEmpty();
    Relater plain = new Relater();
    plain.relate(article(0, rain));
    assertThat(plain.relate(article(0, rain)).events()).hasSize(1);
  }

  @Test
  void aLateArticleFindsTheStoryOfItsDay() {
    Relater relater = new Relater();
    String story = relater.relate(article(0, rain)).story();
    for (int i = 1; i < 40; i++) {
      relater.relate(
          MadeUpStream.article(i, "", words.body(100 + i), NOON.plusSeconds(i * 3_600L)));
    }

    assertThat(relater.relate(article(40, words.body(1))).story()).isEqualTo(story);
  }

  private static Marked article(int number, String body) {
    return MadeUpStream.article(number, "", body, NOON);
  }
}
