package dev.firsthand.tell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Dossier;
import dev.firsthand.record.Dossier.Related;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

  @Test
  void aClaimStandsWithItsSupportAndItsExactWords() {
    assertThat(Terminal.of(SampleDossier.of(SampleDossier.SENTENCE), 100, false))
        .contains("2 reports · 2 outlets · 1 probable origin · Tue 3 Mar 2026")
        .contains("The rebels freed more than 50 hostages on Tuesday, police said [H C ·")
        .contains("○ 2 reports, 1 probable origin · agreed]")
        .contains("H “The rebels freed more than 50 hostages on Tuesday, police said.”");
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    assertThat(Terminal.of(SampleDossier.of(SampleDossier.SENTENCE), 48, false).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(48));
  }

  @Test
  void anOutletCannotSteerTheTerminal() {
    String hostile = "The rebels freed more than 50 hostages \u001B[2J\u0007 on Tuesday.";

    assertThat(Terminal.of(SampleDossier.of(hostile), 100, false))
        .doesNotContain("\u001B", "\u0007");
  }

  @Test
  void markdownKeepsTheReportsOwnSignsFromBeingRead() {
    assertThat(Markdown.of(SampleDossier.of("Sand *said* more than 50 hostages [sic].")))
        .contains("Sand \\*said\\* **more than 50 hostages** \\[sic\\].");
  }

  @Test
  void anEntryWithoutADateSaysSo() {
    assertThat(Terminal.of(SampleDossier.of("The rebels freed more than 50 hostages."), 100, false))
        .contains("no date given");
  }

  @Test
  void theOtherStoriesOfARunningAffairAreTold() {
    Related next = new Related("4", "Talks go on", "2026-03-05", "2026-03-06", List.of());
    Dossier dossier = SampleDossier.of(SampleDossier.SENTENCE).with(List.of(), List.of(next));

    assertThat(Terminal.of(dossier, 100, false))
        .contains("one of 2 stories of a running affair", "THE RUNNING AFFAIR", "story 4")
        .contains("Talks go on · Thu 5 Mar 2026 to Fri 6 Mar 2026")
        .doesNotContain("RELATED STORIES");
    assertThat(Markdown.of(dossier)).contains("The running affair", "Talks go on");
    assertThat(Html.of(dossier, Map.of())).contains("The running affair", "Talks go on");
  }

  @Test
  void aStoryThatStandsAloneIsOfNoAffair() {
    assertThat(Terminal.of(SampleDossier.of(SampleDossier.SENTENCE), 100, false))
        .doesNotContain("running affair");
  }

  @Test
  void besideASentenceThatTellsADayNothingIsSaidOfItsDate() {
    assertThat(Terminal.of(SampleDossier.of(SampleDossier.SENTENCE), 100, false))
        .contains("WHAT HAPPENED")
        .doesNotContain("no date given");
  }

  @Test
  void whatSeveralReportsTellIsNotToldInASentenceThatNeedsAnother() {
    assertThat(Terminal.of(SampleDossier.of("He freed more than 50 hostages."), 100, false))
        .doesNotContain("WHAT HAPPENED");
  }
}
