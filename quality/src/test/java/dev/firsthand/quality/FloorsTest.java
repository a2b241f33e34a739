package dev.firsthand.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The gates that take seconds, where the gold data lies; `./score` scores the other sets.
@Tag("slow")
class FloorsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract/wcxb",
        "extract/wcxb-text",
        "marks/newsquant",
        "marks/tempeval3",
        "marks/recognizers",
        "events/plover",
        "events/petrarch2",
        "lineage",
        "gold"
      })
  void noScoreIsUnderItsFloor(String name) throws IOException {
    Path data = data();
    Sets.Entry set = Sets.named(name).orElseThrow();
    Assumptions.assumeTrue(
        Files.isDirectory(data.resolve(set.folder())), "no gold data in " + data);
    assertThat(Corpora.read().difference(data, set.folder())).isEmpty();
    Targets targets = Targets.read();
    List<Measure> measures = set.score(data, Errors.SILENT);
    assertThat(measures)
        .extracting(Measure::metric)
        .as("what is measured is what has a floor")
        .containsExactlyInAnyOrderElementsOf(targets.metrics(name));
    assertThat(measures)
        .allSatisfy(
            measure -> {
              Targets.Target target = targets.of(name, measure.metric());
              assertThat(target.holds(measure.score())).as("%s", target).isTrue();
            });
  }

  /// Where `./score` finds the data.
  private static Path data() {
    String root = System.getProperty("firsthand.root", ".");
    return Path.of(
        Objects.requireNonNullElse(System.getenv("FIRSTHAND_DATA"), root + "/../shared/data"));
  }
}
