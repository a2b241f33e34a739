package dev.firsthand.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every page in the folder `pages` gives the elements and text in the `.events` file beside it.
class HtmlParserGoldenTest {

  static Stream<Path> pages() throws IOException, URISyntaxException {
    URI folder = HtmlParserGoldenTest.class.getResource("pages").toURI();
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageGivesItsElementsAndText(Path page) throws IOException {
    Path expected = page.resolveSibling(page.getFileName() + ".events");
    assertThat(EventLines.of(Files.readString(page))).isEqualTo(Files.readString(expected));
  }
}
