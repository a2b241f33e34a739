package dev.firsthand.weigh.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Dossier.Silence;
import dev.firsthand.record.Mark.Happening.Status;
import dev.firsthand.weigh.StoryBuilder;
import dev.firsthand.weigh.Weigher;
import java.util.List;
import org.junit.jupiter.api.Test;

class SilencesTest {

  private final StoryBuilder story = new StoryBuilder();

  @Test
  void aReportThatSaysNothingLikeItIsSilent() {
    tellingTwo();
    story.report("mail", "2026-03-04", "The hall in Kalvik was empty on Tuesday morning.");

    assertThat(silent()).singleElement().extracting(Silence::articles).isEqualTo(List.of("mail"));
  }

  @Test
  void aReportThatTellsItInOtherWordsIsNot() {
    tellingTwo();
    story.report(
        "mail", "2026-03-04", "In Kalvik the mayor closed the old bridge, as had been feared.");

    assertThat(silent()).isEmpty();
  }

  @Test
  void aReportWithAFewRareWordsOfItIsNot() {
    tellingTwo();
    story.report(
        "mail",
        "2026-03-04",
        "It is believed that the bridge, which thousands use each day on their way to work and to"
            + " the market, was closed when the mayor had seen photographs of rust and of cracks.");

    assertThat(silent()).isEmpty();
  }

  private void tellingTwo() {
    for (String outlet : List.of("herald", "courier")) {
      story
          .report(outlet, "2026-03-04", "The mayor closed the old bridge in Kalvik.")
          .happening("The mayor closed the old bridge in Kalvik", "2026-03-04", Status.HAPPENED);
    }
  }

  private List<Silence> silent() {
    return new Weigher().weigh(story.build(), null).silent();
  }
}
