package dev.firsthand.tell;

import static org.assertj.core.api.Assertions.assertThat;

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
    assertThat(Markdown.of(SampleDossier.of("He *said* more than 50 hostages [sic].")))
        .contains("He \\*said\\* **more than 50 hostages** \\[sic\\].");
  }

  @Test
  void anEntryWithoutADateSaysSo() {
    assertThat(Terminal.of(SampleDossier.of(SampleDossier.SENTENCE), 100, false))
        .contains("no date given");
  }
}
