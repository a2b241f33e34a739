package dev.firsthand.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Article;
import dev.firsthand.record.Outcome;
import dev.firsthand.record.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every page in the folder `hostile` comes out as the file `.expected` beside it says, and breaks
/// nothing that [OutcomeInvariants] asks for.
///
/// A page too large to keep is a `.recipe`: each line is a number of repetitions, a tab, and text
/// with the escapes of Java strings.
@Timeout(60)
class HostileGoldenTest {

  static Stream<Path> pages() throws IOException, URISyntaxException {
    URI folder = HostileGoldenTest.class.getResource("hostile").toURI();
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files
          .filter(file -> !file.toString().endsWith(".expected"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aHostilePageComesOutAsExpected(Path file) throws IOException {
    String name = file.getFileName().toString();
    Outcome outcome = OutcomeInvariants.extractChecked(Page.of(name, bytes(file)));
    Path expected = file.resolveSibling(name + ".expected");
    assertThat(told(outcome)).isEqualTo(Files.readString(expected).strip());
  }

  private static String told(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Accepted(Article article) ->
          "article: "
              + article.title()
              + "\nparagraphs: "
              + article.body().split("\n\n", -1).length
              + "\nbegins: "
              + start(article.body());
      case Outcome.Rejected rejected -> "rejected: " + rejected.reason();
      case Outcome.Duplicate duplicate -> throw new AssertionError(duplicate);
    };
  }

  private static String start(String body) {
    return body.substring(0, Math.min(body.length(), 60)).lines().findFirst().orElse("").strip();
  }

  private static byte[] bytes(Path file) throws IOException {
    if (!file.toString().endsWith(".recipe")) {
      return Files.readAllBytes(file);
    }
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    for (String line : Files.readAllLines(file)) {
      String[] parts = line.split("\t", 2);
      String text = parts[1].translateEscapes().repeat(Integer.parseInt(parts[0]));
      page.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
    return page.toByteArray();
  }
}
