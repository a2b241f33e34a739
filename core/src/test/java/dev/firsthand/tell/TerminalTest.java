package dev.firsthand.tell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Dossier;
import dev.firsthand.record.Dossier.Claim;
import dev.firsthand.record.Dossier.Entry;
import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.Dossier.Origin;
import dev.firsthand.record.Dossier.Report;
import dev.firsthand.record.Dossier.Standing;
import dev.firsthand.record.Mark.Happening.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalTest {

  private static final String SENTENCE =
      "The rebels freed more than 50 hostages on Tuesday, police said.";

  @Test
  void aClaimStandsWithItsSupportAndItsExactWords() {
    assertThat(Terminal.of(dossier(SENTENCE), 100, false))
        .contains("2 reports · 2 outlets · 1 probable origin · Tue 3 Mar 2026")
        .contains("The rebels freed more than 50 hostages on Tuesday [H C · 2 reports, 1 probable")
        .contains("H “The rebels freed more than 50 hostages on Tuesday, police said.”");
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    assertThat(Terminal.of(dossier(SENTENCE), 48, false).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(48));
  }

  @Test
  void anOutletCannotSteerTheTerminal() {
    String hostile = "The rebels freed more than 50 hostages \u001B[2J\u0007 on Tuesday.";

    assertThat(Terminal.of(dossier(hostile), 100, false)).doesNotContain("\u001B", "\u0007");
  }

  @Test
  void markdownKeepsTheReportsOwnSignsFromBeingRead() {
    assertThat(Markdown.of(dossier("He *said* more than 50 hostages [sic].")))
        .contains("He \\*said\\* **more than 50 hostages** \\[sic\\].");
  }

  @Test
  void anEntryWithoutADateSaysSo() {
    assertThat(Terminal.of(dossier(SENTENCE), 100, false)).contains("undated");
  }

  private static Dossier dossier(String sentence) {
    String words = "more than 50 hostages";
    List<Mention> mentions = List.of(mention("h", sentence, words), mention("c", sentence, words));
    return new Dossier(
        "1",
        "Rebels free hostages",
        List.of(report("h", "Herald"), report("c", "The Courier")),
        List.of(new Origin("agency:Meridian", "Meridian", List.of("h", "c"), true, List.of())),
        List.of(
            new Claim(
                "c1",
                Claim.Kind.FIGURE,
                "hostages freed",
                "person",
                Standing.AGREED,
                2,
                1,
                mentions)),
        List.of(),
        List.of(new Entry(null, "The rebels freed", Status.HAPPENED, mentions)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Mention mention(String article, String sentence, String words) {
    int start = sentence.indexOf(words);
    return new Mention(
        article,
        start,
        start + words.length(),
        words,
        sentence,
        0,
        50.0,
        50.0,
        null,
        null,
        null,
        null,
        null);
  }

  private static Report report(String id, String outlet) {
    return new Report(
        id,
        outlet,
        "Rebels free hostages",
        null,
        "2026-03-03",
        null,
        List.of(),
        null,
        List.of(),
        "agency:Meridian",
        List.of());
  }
}
