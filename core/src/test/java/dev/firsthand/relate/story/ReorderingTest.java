package dev.firsthand.relate.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.StoryChange.Event;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReorderingTest {

  private static final String EARLY = "2026-03-03T08:00:00Z";
  private static final String LATE = "2026-03-03T08:30:00Z";

  private static final String FERRY = "Ava Bren Corl Dorn Elm Fenn Gorm Hald Ivar Jorn.";

  /// Half about the ferry, and a little more about divers.
  private static final String BETWEEN = "Ava Bren Corl Dorn Kell Lund Mork Nord Orm.";

  private static final String DIVERS = "Kell Lund Mork Nord Orm Pell Quist Ragn Skal.";

  /// An article joins the story whose reports it is most like.
  private final MadeUpStories stories =
      new MadeUpStories(new Decision(-4.2, Map.of(Feature.BEST, 10.0)));

  private static List<Event> events(Placement placement) {
    return placement.moves().stream().flatMap(move -> move.events().stream()).toList();
  }

  private static Event moved(String article, String from, String into, Event event) {
    return new Event.Moved(article, from, into, ((Event.Moved) event).why());
  }

  @Test
  void whatWasPublishedAfterALateArrivalIsPlacedBehindIt() {
    stories.placed(EARLY, FERRY);
    assertThat(stories.placed(LATE, BETWEEN).story()).isEqualTo("1");
    Placement divers = stories.placed(EARLY, DIVERS);

    assertThat(divers.story()).isEqualTo("2");
    List<Event> events = events(divers);
    assertThat(events).containsExactly(moved("a1", "1", "2", events.getFirst()));
  }

  @Test
  void whatComesInTheOrderOfPublicationIsPlacedOnce() {
    stories.placed(EARLY, FERRY);
    stories.placed(EARLY, BETWEEN);

    assertThat(stories.placed(LATE, DIVERS).story()).isEqualTo("1");
  }

  @Test
  void aStoryThatBelongsWholeToALateArrivalKeepsItsId() {
    stories.placed(LATE, FERRY);
    Placement early = stories.placed(EARLY, "Ava Bren Corl Dorn Elm Fenn Gorm Hald.");

    assertThat(early.story()).isEqualTo("1");
    assertThat(early.opened()).isFalse();
    assertThat(early.why().features()).containsKey(Features.SCORE);
    assertThat(early.moves()).isEmpty();
    assertThat(stories.placed(LATE, DIVERS).story()).isEqualTo("2");
  }

  @Test
  void whatIsUnlikeTheLateArrivalStaysInItsOwnStory() {
    stories.placed(LATE, FERRY);
    Placement early = stories.placed(EARLY, "Ava Kell Lund Mork Nord Orm Pell Quist Ragn Skal.");

    assertThat(early.opened()).isTrue();
    assertThat(early.moves()).isEmpty();
  }

  @Test
  void whatReusesItsTextIsPlacedWithIt() {
    stories.placed(EARLY, FERRY);
    stories.placed(LATE, BETWEEN);
    stories.copied(LATE, BETWEEN, 1);
    Placement divers = stories.placed(EARLY, DIVERS);

    assertThat(divers.moves()).hasSize(1);
    assertThat(divers.moves().getFirst().articles()).containsOnlyKeys(1, 2);
  }

  @Test
  void whatPeopleWantWhereItIsStays() {
    stories.placed(LATE, FERRY);
    stories.settle("a0");
    Placement early = stories.placed(EARLY, "Ava Bren Corl Dorn Elm Fenn Gorm Hald.");

    assertThat(early.story()).isEqualTo("1");
    assertThat(early.moves()).isEmpty();
  }

  @Test
  void anArticleOfUnknownDayIsNotPlacedAgain() {
    stories.placed(null, FERRY);
    Placement early = stories.placed(EARLY, "Ava Bren Corl Dorn Elm Fenn Gorm Hald.");

    assertThat(early.moves()).isEmpty();
  }

  @Test
  void whatWasPublishedHoursLaterIsNotPlacedAgain() {
    stories.placed("2026-03-03T11:00:00Z", FERRY);
    Placement early = stories.placed(EARLY, "Ava Bren Corl Dorn Elm Fenn Gorm Hald.");

    assertThat(early.story()).isEqualTo("1");
    assertThat(early.moves()).isEmpty();
  }
}
