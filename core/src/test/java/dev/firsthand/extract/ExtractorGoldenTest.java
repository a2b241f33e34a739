package dev.firsthand.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.json.JsonLines;
import dev.firsthand.record.Outcome;
import dev.firsthand.record.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every page in the folders `pages`, `kinds` (live blogs, paywalls, lists …) and `languages` gives
/// the line in the `.json` file beside it. `-Dfirsthand.golden=write` writes the files anew.
class ExtractorGoldenTest {

  private static final Path PAGES =
      Path.of(System.getProperty("firsthand.root", ".."))
          .resolve("core/src/test/resources/dev/firsthand/extract");

  private static final boolean WRITE = "write".equals(System.getProperty("firsthand.golden"));

  static Stream<Path> pages() {
    return Stream.of("pages", "kinds", "languages").flatMap(ExtractorGoldenTest::pages);
  }

  private static Stream<Path> pages(String folder) {
    Path here = PAGES.resolve(folder);
    try (Stream<Path> files = Files.list(here)) {
      return files.filter(file -> !file.toString().endsWith(".json")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageGivesItsArticle(Path page) throws IOException {
    Path expected = page.resolveSibling(page.getFileName() + ".json");
    if (WRITE) {
      Files.writeString(expected, line(page) + "\n");
    }
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
