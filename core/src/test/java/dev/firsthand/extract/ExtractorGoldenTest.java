package dev.firsthand.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.json.JsonLines;
import dev.firsthand.record.Outcome;
import dev.firsthand.record.Page;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every page in the folder `pages` gives the line in the `.json` file beside it.
class ExtractorGoldenTest {

  static Stream<Path> pages() throws IOException, URISyntaxException {
    URI folder = ExtractorGoldenTest.class.getResource("pages").toURI();
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.filter(file -> !file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageGivesItsArticle(Path page) throws IOException {
    Path expected = page.resolveSibling(page.getFileName() + ".json");
    assertThat(line(page)).isEqualTo(Files.readString(expected).strip());
  }

  private static String line(Path file) throws IOException {
    String id = file.getFileName().toString();
    return switch (new Extractor().extract(Page.of(id, Files.readAllBytes(file)))) {
      case Outcome.Accepted accepted -> JsonLines.write(accepted.article());
      case Outcome.Rejected rejected -> JsonLines.rejected(id, rejected.reason());
      case Outcome.Duplicate duplicate -> throw new AssertionError(duplicate);
    };
  }
}
