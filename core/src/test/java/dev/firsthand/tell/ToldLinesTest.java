package dev.firsthand.tell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Mark.Happening.Status;
import dev.firsthand.weigh.StoryBuilder;
import dev.firsthand.weigh.Weigher;
import org.junit.jupiter.api.Test;

class ToldLinesTest {

  private final StoryBuilder story = new StoryBuilder();

  @Test
  void aDayThatIsToldAsideIsNotThatOfTheLine() {
    String deed = "whom rebels freed in Kalvik on Tuesday";
    String sentence = "Mira Sand, " + deed + " with the crew, thanked Orvia.";
    for (String outlet : new String[] {"herald", "courier"}) {
      story.report(outlet, "2026-03-05", sentence).happening(deed, "2026-03-03", Status.HAPPENED);
    }
    assertThat(told())
        .contains("WHAT HAPPENED")
        .contains("thanked Orvia [")
        .doesNotContain("3 Mar");
  }

  @Test
  void theDayOfTheMainClauseIs() {
    String deed = "Rebels freed Mira Sand in Kalvik on Tuesday";
    for (String outlet : new String[] {"herald", "courier"}) {
      story.report(outlet, "2026-03-05", deed + ".").happening(deed, "2026-03-03", Status.HAPPENED);
    }
    assertThat(told()).contains("Tue 3 Mar 2026");
  }

  @Test
  void whatIsPlannedForNoDayIsNotWatched() {
    String plan = "Orvia will free the crew of Mira Sand";
    for (String outlet : new String[] {"herald", "courier"}) {
      story.report(outlet, "2026-03-05", plan + ".").happening(plan, null, Status.PLANNED);
    }
    assertThat(told()).doesNotContain("WHAT TO WATCH");
  }

  @Test
  void aFigureInAShortSentenceWithoutANameIsNotTold() {
    story
        .report("herald", "2026-03-05", "At least 140 people have been killed.")
        .exactly("At least 140 people", 140, "people killed");
    assertThat(told()).doesNotContain("WHAT IS REPORTED");
  }

  @Test
  void aFigureOfANamedPlaceIs() {
    story
        .report("herald", "2026-03-05", "At least 140 people have been killed in Kalvik.")
        .exactly("140 people", 140, "people killed");
    assertThat(told()).contains("WHAT IS REPORTED");
  }

  @Test
  void aSentenceOfOneReportThatSharesNothingWithTheStoryIsNotTold() {
    String other = "Kesten has planted 4,000 lemon trees in its parks since spring.";
    story.report("herald", "2026-03-05", "Rebels freed Mira Sand in Kalvik.");
    story.report("courier", "2026-03-05", other).exactly("4,000", 4000, "lemon trees");
    assertThat(told()).doesNotContain("lemon trees since");
    assertThat(told()).doesNotContain("WHAT IS REPORTED");
  }

  @Test
  void aDatelineIsNoClauseBeforeADash() {
    String counted = "Mira Sand — freed by 300 rebels — thanked Orvia in Kalvik.";
    story.report("herald", "2026-03-05", counted).exactly("300", 300, "rebels");
    assertThat(told()).contains("Mira Sand — freed by 300 rebels");
  }

  @Test
  void theNewsInShortIsToldWithoutItsLabel() {
    story.report("herald", "2026-03-05", "EXCLUSIVE: Rebels freed Mira Sand of Kalvik on Tuesday.");
    assertThat(told()).contains("IN SHORT").doesNotContain("EXCLUSIVE");
  }

  private String told() {
    return Terminal.of(new Weigher().weigh(story.build(), null), 200, false);
  }
}
