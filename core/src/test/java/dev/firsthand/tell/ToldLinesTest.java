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
  void aLineOfAProfileIsNoStatement() {
    story
        .report("herald", "2026-03-05", "Age: 58 years (born in Kalvik, the capital of Orvia).")
        .in("percent", "58 years", 58, "years of age");
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

  @Test
  void whatHasHappenedWithoutADayIsNotOfTheDayOfItsReport() {
    String deed = "Orvia has threatened to close the port of Kalvik";
    String day = "Mira Sand left Orvia";
    story
        .report("herald", "2026-03-05", deed + ". " + day + ".")
        .happening(deed, "2026-03-05", Status.HAPPENED)
        .happening(day, "2026-03-05", Status.HAPPENED);
    assertThat(told())
        .containsPattern("Thu 5 Mar 2026 +Mira Sand left")
        .containsPattern("no date given +Orvia has threatened");
  }

  @Test
  void whatHasHappenedTodayIs() {
    String deed = "Orvia has closed the port of Kalvik today";
    story.report("herald", "2026-03-05", deed + ".").happening(deed, "2026-03-05", Status.HAPPENED);
    assertThat(told()).containsPattern("Thu 5 Mar 2026 +Orvia has closed");
  }

  @Test
  void aSentenceThatNamesItsWeekdayIsSetUnderThatDay() {
    String early = "At noon on Tuesday Jon Orlin freed the crew in Kalvik";
    String late = "Mira Sand left Orvia for the islands";
    story
        .report("herald", "2026-03-05", early + ". " + late + ".")
        .happening(early, null, Status.HAPPENED)
        .happening(late, "2026-03-04", Status.HAPPENED);
    assertThat(told()).containsSubsequence("freed the crew", "Wed 4 Mar 2026");
  }

  @Test
  void noDateIsDeniedToWhatTheSameReportDatesElsewhere() {
    String lead = "Police arrested protesters who support Mira Sand in Kalvik on Tuesday";
    String again = "Guards of the arrested protesters met supporters of Jon Orlin in a tent";
    story
        .report("herald", "2026-03-05", lead + ". " + again + ".")
        .happening(lead, "2026-03-03", Status.HAPPENED)
        .happening(again, null, Status.HAPPENED);
    assertThat(told()).contains("Guards of the arrested").doesNotContain("no date given");
  }

  @Test
  void whatOneReportSaysBesideACommonSentenceIsNotToldForBoth() {
    String common = "If they do, the hopes of getting Sand's port money passed fade";
    String beside = "Sand had aimed to get 40 ships for the port out of the first bill";
    story
        .report("herald", "2026-03-05", common + ". " + beside + ".")
        .happening(beside, null, Status.HAPPENED)
        .happening("Sand's port money passed", null, Status.HAPPENED);
    story
        .report("courier", "2026-03-05", common + ".")
        .happening("Sand's port money passed", null, Status.HAPPENED);
    assertThat(told()).doesNotContain("Sand had aimed to get 40 ships for the port [h, c]");
  }

  @Test
  void ofASentenceWithMoreFiguresThatWhichIsSharedStandsBefore() {
    story
        .report(
            "herald", "2026-03-05", "Files show that Sand paid 38 crowns on 150 ships in Orvia.")
        .exactly("38 crowns", 38, "crowns paid")
        .exactly("150 ships", 150, "ships of Sand");
    story
        .report(
            "courier", "2026-03-05", "Sand of Orvia had 150 ships, and paid for them, files show.")
        .exactly("150 ships", 150, "ships of Sand");
    assertThat(told()).doesNotContainPattern("38 crowns[^\\]]*2 reports");
  }

  @Test
  void theSharedFigureStandsBeforeASentenceWhoseRestTheOthersDoNotTell() {
    story
        .report("herald", "2026-03-05", "Armed guards searched Kalvik after Sand sold 130 ships.")
        .exactly("130 ships", 130, "ships sold");
    story
        .report(
            "courier", "2026-03-05", "The minister resigned over the loss: 130 ships were sold.")
        .exactly("130 ships", 130, "ships sold");
    assertThat(told()).containsPattern("\\n +130 ships +(?:Armed|The minister)");
  }

  @Test
  void noneStandsBeforeASentenceThatAllTell() {
    story
        .report("herald", "2026-03-05", "Mira Sand sold 130 ships to the port of Kalvik.")
        .exactly("130 ships", 130, "ships sold");
    story
        .report("courier", "2026-03-05", "Sand has sold 130 ships to Kalvik's port, papers say.")
        .exactly("130 ships", 130, "ships sold");
    assertThat(told()).containsPattern("\\n  Mira Sand sold 130 ships");
  }

  private String told() {
    return Terminal.of(new Weigher().weigh(story.build(), null), 200, false);
  }
}
