package dev.firsthand.weigh.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Dossier.Excerpt;
import dev.firsthand.record.Dossier.Milestone;
import dev.firsthand.weigh.StoryBuilder;
import dev.firsthand.weigh.Weigher;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MilestonesTest {

  private final StoryBuilder story = new StoryBuilder();

  @Test
  void theDayThatReportsComeBackToGoesBeforeOneThatOneReportNames() {
    strikeStory();

    assertThat(days(1)).extracting(Milestone::date).containsExactly("2026-03-03");
    assertThat(days(3))
        .extracting(Milestone::date)
        .containsExactly("2026-03-03", "2026-03-05", "2026-04-07");
  }

  @Test
  void aDayIsToldInASentenceThatNamesIt() {
    strikeStory();

    assertThat(days(1).getFirst().sentences())
        .extracting(Excerpt::text)
        .containsExactly("Dockers at Port Herrin walked out on 3 March over their pay.");
  }

  @Test
  void aShortStoryNeedsNone() {
    story
        .report("herald", "2026-03-03", "Dockers at Port Herrin walked out on 3 March, they said.")
        .moment("3 March", "2026-03-03");

    assertThat(new Weigher().weigh(story.build(), null).milestones()).isEmpty();
  }

  @Test
  void aLongStoryHasThemInItsFile() {
    strikeStory();

    assertThat(new Weigher().weigh(story.build(), null).milestones())
        .extracting(Milestone::date)
        .contains("2026-03-03");
  }

  private void strikeStory() {
    story
        .report(
            "herald",
            "2026-03-03",
            "Dockers at Port Herrin walked out on 3 March over their pay. "
                + "The harbour board will meet on 5 March to hear them.")
        .moment("3 March", "2026-03-03")
        .moment("5 March", "2026-03-05");
    story
        .report(
            "courier",
            "2026-03-20",
            "No ship has been unloaded since dockers walked out on 3 March over their pay.")
        .moment("3 March", "2026-03-03");
    story
        .report(
            "gazette",
            "2026-04-07",
            "The dockers who walked out on 3 March went back to work on 7 April after a vote.")
        .moment("3 March", "2026-03-03")
        .moment("7 April", "2026-04-07");
  }

  private List<Milestone> days(int most) {
    return Milestones.of(
        story.build(), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 30), most, 1);
  }
}
