package dev.firsthand.tell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.tell.Picture.Branch;
import dev.firsthand.tell.Picture.Coverage;
import dev.firsthand.tell.Picture.Lineage;
import dev.firsthand.tell.Picture.Moment;
import dev.firsthand.tell.Picture.Point;
import dev.firsthand.tell.Picture.Steps;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PictureTest {

  private static final Instant MORNING = Instant.parse("2026-03-04T09:00:00Z");
  private static final Instant NOON = Instant.parse("2026-03-05T12:00:00Z");

  @Test
  void aFigureThroughTimeHasItsNumbersInATable() {
    String picture =
        StepChart.of(
            new Steps(
                List.of(
                    new Point(MORNING, "C", 12, 12, Double.POSITIVE_INFINITY, "at least 12"),
                    new Point(NOON, "R", 18, 18, 18, "18"))));

    assertThat(picture)
        .contains("<path class=\"steps\"", "<rect class=\"bounds\"")
        .contains("<td>Wed 4 Mar 2026 09:00 UTC</td><td>C</td><td>12</td><td>at least 12</td>")
        .doesNotContain("NaN", "Infinity");
  }

  @Test
  void aProbableTieIsDashed() {
    String picture =
        LineageGraph.of(new Lineage(List.of(new Branch("Meridian", true, List.of("C", "N")))));

    assertThat(picture)
        .contains("class=\"tie probable-tie\"")
        .contains("<td>Meridian</td><td>N</td><td>probable</td>");
  }

  @Test
  void coverageHasATickAReport() {
    String picture =
        CoverageStrip.of(new Coverage(List.of(new Moment(MORNING, "C"), new Moment(NOON, "R"))));

    assertThat(picture.split("class=\"tick\"", -1)).hasSize(3);
  }
}
