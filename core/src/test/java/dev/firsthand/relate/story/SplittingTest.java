package dev.firsthand.relate.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.StoryChange.Event;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SplittingTest {

  private static final String DAY = "2026-03-03";
  private static final String QUAKE = "Rescuers searched houses after an earthquake shook ";
  private static final String NORTH =
      QUAKE + "Tarnvik Oldane. Sigrun Ferrask of Brannholt counted Vessla among the towns.";
  private static final String SOUTH =
      QUAKE + "Lodvar Steadmoor. Haulwick Pellgrin of Kastrel said that Vimmer was cut off.";

  /// Whatever is a little alike comes together.
  private final MadeUpStories stories = new MadeUpStories(new Decision(1, Map.of()));

  private Placement placed(String... bodies) {
    List<Placement> placed = Stream.of(bodies).map(body -> stories.placed(DAY, body)).toList();
    return placed.getLast();
  }

  private static List<Map<String, Double>> whys(Move move) {
    return move.articles().values().stream().map(moved -> moved.why().features()).toList();
  }

  @Test
  void aStoryOfTwoEventsIsSplitWhenThereIsEnoughOfEach() {
    Placement fifth = placed(NORTH, SOUTH, NORTH + " Again.", SOUTH + " Again.", NORTH + " Late.");
    assertThat(fifth.story()).isEqualTo("1");
    assertThat(fifth.moves()).isEmpty();

    Placement sixth = stories.placed(DAY, SOUTH + " Late.");

    assertThat(sixth.moves()).hasSize(1);
    Move move = sixth.moves().getFirst();
    assertThat(move.articles()).containsOnlyKeys(1, 3, 5);
    assertThat(move.events()).contains(new Event.Split("2", "1"));
    assertThat(whys(move)).allMatch(why -> why.containsKey(Features.BETWEEN));
  }

  @Test
  void theLargerPartKeepsTheStory() {
    placed(NORTH, SOUTH, NORTH + " Again.", SOUTH + " Again.", SOUTH + " Late.", SOUTH + " Now.");
    Placement eighth = placed(SOUTH + " Soon.", NORTH + " Late.");

    assertThat(eighth.moves().getFirst().articles()).containsOnlyKeys(0, 2, 7);
  }

  @Test
  void aCopyGoesWithWhatItCopies() {
    placed(NORTH, SOUTH);
    stories.copied(DAY, SOUTH, 1);
    Placement last =
        placed(NORTH + " Again.", SOUTH + " Again.", NORTH + " Late.", SOUTH + " Late.");

    Move move = last.moves().getFirst();
    assertThat(move.articles()).containsOnlyKeys(1, 2, 4, 6);
    assertThat(whys(move)).contains(Map.of(Feature.COPIED.label(), 1.0));
  }

  @Test
  void reportsOfOneEventStayTogether() {
    Placement last =
        placed(
            NORTH,
            NORTH + " Again.",
            NORTH + " Late.",
            NORTH + " Morran was dug out.",
            NORTH + " Kelda was not reached.",
            NORTH + " The school of Irsa fell.");

    assertThat(last.moves()).isEmpty();
  }

  @Test
  void whatPeopleWantWhereItIsIsNotSplitOff() {
    placed(NORTH, SOUTH, NORTH + " Again.", SOUTH + " Again.", NORTH + " Late.");
    stories.settle("a1");

    assertThat(stories.placed(DAY, SOUTH + " Late.").moves()).isEmpty();
  }
}
