package dev.firsthand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.store.StoryLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTableTest {

  private static StoryLine story(String headline) {
    return new StoryLine(
        "12", "12", headline, 3, List.of("Morrow", "Courier"), "2026-03-02", "2026-03-04T10:00Z");
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
