package dev.firsthand.relate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.StoryChange;
import dev.firsthand.record.StoryChange.Event;
import dev.firsthand.record.StoryChange.Why;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssignmentsTest {

  private static final Why WHY = new Why(Map.of(), null);

  private final Assignments assignments = new Assignments();

  private StoryChange add(String article, String story, String storyline, Event... events) {
    StoryChange change =
        new StoryChange(article, story, storyline, false, List.of(), WHY, List.of(events));
    assignments.add(change);
    return change;
  }

  @Test
  void anArticleStandsWhereALaterReportTookIt() {
    StoryChange change = add("a", "1", "1");
    add("b", "2", "2", new Event.Moved("a", "1", "2", WHY), new Event.Merged("1", "2"));

    assertThat(assignments.story("a")).isEqualTo("2");
    assertThat(assignments.last(change).story()).isEqualTo("2");
    assertThat(assignments.last(change).storyline()).isEqualTo("2");
  }

  @Test
  void theAffairThatAMergedStoryBeganGoesOnAsThatOfTheOther() {
    add("a", "1", "1");
    add("b", "2", "1");
    add("c", "4", "3", new Event.Moved("a", "1", "4", WHY), new Event.Merged("1", "4"));

    assertThat(assignments.storyline("b")).isEqualTo("3");
  }

  @Test
  void aStoryThatIsSplitOffIsOfTheSameAffair() {
    add("a", "2", "1");
    add("b", "3", "3", new Event.Moved("a", "2", "4", WHY), new Event.Split("4", "2"));

    assertThat(assignments.story("a")).isEqualTo("4");
    assertThat(assignments.storyline("a")).isEqualTo("1");
  }
}
