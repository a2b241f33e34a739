package dev.firsthand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.store.StoryLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTableTest {

  private static StoryLine story(String headline) {
    return story("12", "12", headline);
  }

  private static StoryLine story(String id, String storyline, String headline) {
    List<String> outlets = List.of("Morrow", "Courier");
    return new StoryLine(id, storyline, headline, 3, outlets, "2026-03-02", "2026-03-04T10:00Z");
  }

  @Test
  void storiesOfOneRunningAffairHaveItsNumber() {
    List<StoryLine> stories =
        List.of(
            story("31", "24", "Ferry is raised"),
            story("28", "28", "Rain falls"),
            story("24", "24", "Ferry sinks"));

    assertThat(StoryTable.of(stories, 90).lines())
        .anyMatch(line -> line.startsWith("ID  AFFAIR  WHEN"))
        .anyMatch(line -> line.startsWith("31  24      2026"))
        .anyMatch(line -> line.startsWith("28          2026"))
        .anyMatch(line -> line.startsWith("24  24      2026"));
  }

  @Test
  void whereNoAffairRunsNoColumnTellsOfIt() {
    assertThat(StoryTable.of(List.of(story("31", "31", "Ferry sinks")), 90))
        .doesNotContain("AFFAIR");
  }

  @Test
  void theHeadlineTakesTheRoomThatIsLeft() {
    String table = StoryTable.of(List.of(story("Rain ".repeat(40))), 90);

    assertThat(table.lines()).allMatch(line -> line.length() <= 90);
    assertThat(table).contains("12", "2026-03-02 to 2026-03-04", "Rain Rain", "…");
  }

  @Test
  void aHeadlineCanNotSteerTheTerminal() {
    assertThat(StoryTable.of(List.of(story("Rain\u001b[2J\u0007 \u009b fell")), 90))
        .doesNotContain("\u001b", "\u0007", "\u009b");
  }

  @Test
  void aCutDoesNotSplitACharacter() {
    String table = StoryTable.of(List.of(story("😀".repeat(60))), 90);
    assertThat(table.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }
}
