package dev.firsthand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Input that was made to hurt. Every piece has its line in the output, and a sound article after
/// it comes through.
@Tag("slow")
@Timeout(120)
class HostileInputTest {

  private static final String SOUND = "{\"id\":\"sound\",\"body\":\"Rain fell.\"}\n";

  @TempDir private Path folder;

  private Path pages = Path.of("");

  @BeforeEach
  void layOutASoundArticleBehindTheRest() throws IOException {
    pages = Files.createDirectory(folder.resolve("pages"));
    Files.writeString(pages.resolve("z.jsonl"), SOUND);
  }

  private void page(String name, String text) throws IOException {
    Files.writeString(pages.resolve(name), text);
  }

  private List<String> extract() throws IOException, InterruptedException {
    Path out = folder.resolve("out.jsonl");
    int exit = JavaProcess.run(out, "extract", pages.toString());
    List<String> lines = Files.readAllLines(out);
    assertThat(exit).isEqualTo(Exit.SOME_REJECTED);
    assertThat(lines.getLast()).startsWith("{\"id\":\"sound\"");
    return lines;
  }

  @Test
  void aHundredThousandNestedTags() throws Exception {
    page("a.html", "<html><body>" + "<div>".repeat(100_000) + "x");
    assertThat(extract()).hasSize(2).first().asString().contains("rejected");
  }

  @Test
  void aPageOfThreeHundredMegabytes() throws Exception {
    page("a.html", "<html><body>" + "<p>Rain</p>".repeat(2000));
    try (RandomAccessFile huge = new RandomAccessFile(pages.resolve("a.html").toFile(), "rw")) {
      huge.setLength(300L << 20);
    }
    assertThat(extract())
        .first()
        .isEqualTo("{\"id\":\"a.html\",\"rejected\":\"larger than 64 MB\"}");
  }

  @Test
  void deeplyNestedJson() throws Exception {
    page("a.jsonl", "{\"id\":\"a\",\"body\":" + "[".repeat(100_000) + "\n");
    assertThat(extract()).first().asString().contains("not JSON");
  }

  @Test
  void aBinaryFileAnEmptyOneAndOneOfControlCharacters() throws Exception {
    Files.write(pages.resolve("a.html"), new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0});
    page("b.html", "");
    page("c.html", "\u0001\u0002\u0003".repeat(1000));
    assertThat(extract()).hasSize(4).filteredOn(line -> line.contains("rejected")).hasSize(3);
  }

  @Test
  void aPageThatLiesAboutItsCharset() throws Exception {
    String html =
        "<html><head><meta charset=utf-8><title>Регн</title></head><body><p>Ключ</p></body></html>";
    Files.write(pages.resolve("a.html"), html.getBytes(StandardCharsets.UTF_16LE));
    Files.write(pages.resolve("b.html"), html.getBytes(Charset.forName("windows-1251")));
    assertThat(extract()).hasSize(3);
  }
}
