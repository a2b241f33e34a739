package dev.firsthand.weigh.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Mark.Happening.Status;
import dev.firsthand.weigh.StoryBuilder;
import dev.firsthand.weigh.account.Captures;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChronicleTest {

  private static final String DEED = "Orlin closed the harbour of Kalvik";

  @Test
  void whatTwoReportsTellHasHappened() {
    StoryBuilder story = new StoryBuilder();
    for (String id : List.of("herald", "post")) {
      story.report(id, "2026-03-04", DEED + ".").happening(DEED, "2026-03-03", Status.HAPPENED);
    }
    assertThat(Chronicle.of(Captures.fold(story.build())).timeline()).hasSize(1);
  }

  @Test
  void whatBothQuoteHasOnlyBeenSaid() {
    StoryBuilder story = new StoryBuilder();
    for (String id : List.of("herald", "post")) {
      story
          .report(id, "2026-03-04", "“It is late. " + DEED + ". We know it,” Sand said.")
          .quote("It is late. " + DEED + ". We know it,", "Sand")
          .happening(DEED, "2026-03-03", Status.HAPPENED);
    }
    assertThat(Chronicle.of(Captures.fold(story.build())).timeline()).isEmpty();
  }

  @Test
  void anEntryIsToldInTheWordsThatHaveItsDay() {
    StoryBuilder story = new StoryBuilder();
    String dated = "Orlin closed the harbour of Kalvik at noon";
    story
        .report("herald", "2026-03-04", DEED + ". " + dated + ".")
        .happening(DEED, null, Status.HAPPENED)
        .happening(dated, "2026-03-03", Status.HAPPENED);
    assertThat(Chronicle.of(Captures.fold(story.build())).timeline())
        .allSatisfy(
            entry -> assertThat(entry.what()).isEqualTo(entry.date() == null ? DEED : dated));
  }
}
