package dev.firsthand.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.extract.charset.Decoder;
import dev.firsthand.extract.html.JsoupPage;
import dev.firsthand.extract.layout.Block;
import dev.firsthand.extract.layout.HtmlScan;
import dev.firsthand.extract.layout.Layout;
import dev.firsthand.extract.layout.Region;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Our parser and jsoup, which builds the tree that browsers build, give the same layout of real
/// pages.
///
/// The pages that differ have a link around blocks, which jsoup copies into each of them, and with
/// it what the markup hints at there; regions, blocks and metadata are the same.
@Tag("slow")
class BrowserAgreementTest {

  @ParameterizedTest
  @CsvSource({"extract/wcxb, 0", "extract/dates-htmldate, 3"})
  void realPagesHaveTheLayoutThatJsoupSees(String set, int mostThatDiffer) throws IOException {
    Path folder = data().resolve(set).resolve("html");
    Assumptions.assumeTrue(Files.isDirectory(folder), "no pages in " + folder);
    List<String> different = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.sorted().filter(file -> differs(page(file))).forEach(file -> different.add("" + file));
    }
    assertThat(different).hasSizeLessThanOrEqualTo(mostThatDiffer);
  }

  private static boolean differs(byte[] html) {
    HtmlScan scan = new HtmlScan();
    JsoupPage.parse(html, scan);
    Layout jsoups = scan.layout();
    Layout ours = HtmlScan.of(html);
    assertThat(parts(ours)).isEqualTo(parts(jsoups));
    return !hints(ours).equals(hints(jsoups));
  }

  private static List<String> parts(Layout layout) {
    List<String> parts = new ArrayList<>();
    for (Region region : layout.regions) {
      parts.add(
          String.join(
              " ",
              region.tag.text() + region.depth,
              region.firstBlock + "-" + region.endBlock,
              region.own + " " + region.roles,
              region.textLength + "/" + region.linkLength));
    }
    for (Block block : layout.blocks) {
      parts.add(block.region().tag.text() + block.region().depth + " " + block.region().firstBlock);
      parts.add(block.kind() + " " + block.level() + " " + block.linkLength() + " " + block.text());
    }
    parts.add(layout.language);
    parts.add(layout.metadata.toString());
    return parts;
  }

  private static List<String> hints(Layout layout) {
    return layout.hints.stream()
        .map(
            hint ->
                String.join(
                    " ",
                    hint.role() + " " + hint.property() + " " + hint.value(),
                    hint.block() + " " + hint.text()))
        .toList();
  }

  private static byte[] page(Path file) {
    try (var in = new GZIPInputStream(Files.newInputStream(file))) {
      return Decoder.utf8(in.readAllBytes(), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Where `./score` finds the data.
  private static Path data() {
    String root = System.getProperty("firsthand.root", ".");
    return Path.of(
        Objects.requireNonNullElse(System.getenv("FIRSTHAND_DATA"), root + "/../shared/data"));
  }
}
