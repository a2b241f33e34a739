package dev.firsthand.relate.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.StoryChange.Event;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReassignmentTest {

  private static final String DAY = "2026-03-03";
  private static final String FERRY = "Sigrun Tarnvik Oldane Ferrask capsized Brannholt.";
  private static final String DIVERS =
      "Lodvar Steadmoor Haulwick Pellgrin Undertow Kastrel Vimmer.";

  /// Half about the ferry, and a little more about the divers.
  private static final String BETWEEN = "Sigrun Tarnvik Oldane Ferrask. " + DIVERS;

  /// An article joins the story whose reports it is like, on the whole.
  private final MadeUpStories stories =
      new MadeUpStories(new Decision(-4.2, Map.of(Feature.MEAN, 10.0)));

  private static List<Event> events(Placement placement) {
    return placement.moves().stream().flatMap(move -> move.events().stream()).toList();
  }

  private static Event moved(String article, String from, String into, Event event) {
    return new Event.Moved(article, from, into, ((Event.Moved) event).why());
  }

  @Test
  void anArticleInDoubtGoesToTheStoryOfALaterReportThatIsMoreLikeIt() {
    stories.placed(DAY, FERRY);
    assertThat(stories.placed(DAY, BETWEEN).story()).isEqualTo("1");
    Placement divers = stories.placed(DAY, DIVERS + " Morran.");

    assertThat(divers.story()).isEqualTo("2");
    List<Event> events = events(divers);
    assertThat(events).containsExactly(moved("a1", "1", "2", events.getFirst()));
    assertThat(((Event.Moved) events.getFirst()).why().features()).containsKey("score");
  }

  @Test
  void whatReusesItsTextGoesWithIt() {
    stories.placed(DAY, FERRY);
    stories.placed(DAY, BETWEEN);
    stories.copied(DAY, BETWEEN, 1);
    Placement divers = stories.placed(DAY, DIVERS + " Morran.");

    assertThat(divers.moves()).hasSize(1);
    assertThat(divers.moves().getFirst().articles()).containsOnlyKeys(1, 2);
  }

  @Test
  void whatPeopleWantWhereItIsStays() {
    stories.placed(DAY, FERRY);
    stories.placed(DAY, BETWEEN);
    stories.settle("a1");

    assertThat(stories.placed(DAY, DIVERS + " Morran.").moves()).isEmpty();
  }

  @Test
  void aReportOfAnotherWeekMovesNothing() {
    stories.placed(DAY, FERRY);
    stories.placed(DAY, BETWEEN);

    assertThat(stories.placed("2026-03-08", DIVERS + " Morran.").moves()).isEmpty();
  }

  @Test
  void aReportThatIsLessLikeItThanItsOwnStoryMovesNothing() {
    stories.placed(DAY, FERRY);
    stories.placed(DAY, "Sigrun Tarnvik Oldane Ferrask Brannholt Lodvar.");

    assertThat(stories.placed(DAY, DIVERS).moves()).isEmpty();
  }

  @Test
  void aStoryThatIsLeftEmptyIsMergedIntoTheOther() {
    stories.placed(DAY, "Ava Bren Corl Dorn Elm Fenn Gorm Hald Ivar Jorn.");
    Placement second = stories.placed(DAY, "Ava Bren Corl Dorn Kell Lund Mork Nord Orm Pell.");
    assertThat(second.story()).isEqualTo("2");
    Placement third = stories.placed(DAY, "Ava Bren Corl Dorn Elm Fenn Kell Lund Mork Nord.");

    assertThat(third.story()).isEqualTo("2");
    List<Event> events = events(third);
    assertThat(events)
        .containsExactly(moved("a0", "1", "2", events.getFirst()), new Event.Merged("1", "2"));
  }

  @Test
  void whatBelongsToNoneAnyMoreOpensAStoryOfTheSameAffair() {
    stories.placed(DAY, "Ava Bren Corl Dorn Elm Fenn.");
    stories.placed(DAY, "Ava Bren Corl Dorn Ragn Skal Tove Ulf.");
    stories.placed(DAY, "Ava Bren Elm Fenn Gorm Hald Yrsa.");
    stories.placed(DAY, "Ava Elm Fenn Gorm Hald Yrsa.");
    stories.placed(DAY, "Vidar Wulf Quist Krag Lodd Nass.");
    Placement last = stories.placed(DAY, "Vidar Wulf Quist Krag Ragn Skal Tove Ulf Corl Dorn.");

    List<Event> events = events(last);
    assertThat(events)
        .containsExactly(moved("a1", "1", "3", events.getFirst()), new Event.Split("3", "1"));
  }
}
