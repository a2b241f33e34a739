package dev.firsthand.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.json.Line;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

  private static final String PAGE = "<!doctype html><html><body><p>Rain fell.</p></body></html>";
  private static final String ARTICLE = "{\"id\":\"a\",\"body\":\"Rain fell.\"}";

  @TempDir private Path folder;

  @Test
  void aPageIsCalledAfterItsFile() throws IOException {
    assertThat(tell(write("rain.html", PAGE))).containsExactly("page rain.html text/html");
  }

  @Test
  void theKindIsToldByTheContentFirst() throws IOException {
    write("a.txt", PAGE);
    write("b.html", "Rain fell on the hills.");
    write("c", "Rain fell on the hills.");
    write("d.txt", ARTICLE);

    assertThat(tell(folder))
        .containsExactly(
            "page a.txt text/html", "page b.html text/html", "page c text/plain", "article a");
  }

  @Test
  void packedFilesAreUnpacked() throws IOException {
    write("a.html.gz", gzip(PAGE.getBytes(StandardCharsets.UTF_8)));
    write("b.jsonl.gz", gzip((ARTICLE + "\n").getBytes(StandardCharsets.UTF_8)));

    assertThat(tell(folder)).containsExactly("page a.html.gz text/html", "article a");
  }

  @Test
  void aFolderIsReadToTheBottomInTheOrderOfNamesWithoutHiddenFiles() throws IOException {
    write("b.html", PAGE);
    write("a/z.html", PAGE);
    write(".hidden.html", PAGE);
    write("c/.git/x.html", PAGE);
    write("c/y.html", PAGE);

    assertThat(tell(folder))
        .containsExactly(
            "page a/z.html text/html", "page b.html text/html", "page c/y.html text/html");
  }

  @Test
  void namesakesAreToldApartByTheirFolders() throws IOException {
    Path one = write("one/page.html", PAGE);
    Path two = write("two/page.html", PAGE);

    assertThat(tell(one, two))
        .containsExactly("page one/page.html text/html", "page two/page.html text/html");
  }

  @Test
  void aLinkBackIntoItsOwnFolderIsRefusedAndTheRestIsRead() throws IOException {
    write("a/page.html", PAGE);
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);

    assertThat(tell(folder))
        .containsExactly(
            "refused a/loop: the link leads back into its own folder",
            "page a/page.html text/html");
  }

  @Test
  void whatCanNotBeReadIsRefusedWithItsReason() throws IOException {
    byte[] packed = gzip(PAGE.getBytes(StandardCharsets.UTF_8));
    write("a.html", "");
    write("b.html", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 2, 3});
    write("c.html.gz", Arrays.copyOf(packed, packed.length - 12));
    write("d.html.gz", new byte[] {0x1F, (byte) 0x8B, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7});

    assertThat(tell(folder))
        .containsExactly(
            "refused a.html: empty file",
            "refused b.html: binary file, not text",
            "refused c.html.gz: truncated gzip",
            "refused d.html.gz: broken gzip: Unsupported compression method");
  }

  @Test
  void aNameThatLeadsNowhereIsRefused() {
    assertThat(tell(folder.resolve("gone.html")))
        .containsExactly("refused gone.html: no such file or folder: check the name");
  }

  @Test
  void badLinesAreRefusedWithTheirPlaceAndTheRestIsRead() throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    lines.writeBytes(
        "\uFEFF{\"id\":\"a\",\"text\":\"Rain.\"}\r\n\n".getBytes(StandardCharsets.UTF_8));
    lines.writeBytes(
        "{\"id\":\"b\"}\n[1]\n{\"id\":\"c\",\"body\":\"".getBytes(StandardCharsets.UTF_8));
    lines.writeBytes(new byte[] {(byte) 0xC3, '"', '}', '\n'});
    lines.writeBytes("{\"id\":\"d\",\"body\":\"Snow.\"}".getBytes(StandardCharsets.UTF_8));
    Path file = write("lines.jsonl", lines.toByteArray());

    assertThat(tell(file))
        .containsExactly(
            "article a",
            "refused " + file + ":3: no `body` or `text`",
            "refused " + file + ":4: not a JSON object",
            "refused " + file + ":5: not UTF-8",
            "article d");
  }

  @Test
  void theLinesBeforeACutInAPackedFileAreRead() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      lines.append("{\"id\":\"%d\",\"body\":\"Rain %d.\"}\n".formatted(i, i * 7919L % 10007));
    }
    byte[] packed = gzip(lines.toString().getBytes(StandardCharsets.UTF_8));
    Path file = write("lines.jsonl.gz", Arrays.copyOf(packed, packed.length * 9 / 10));

    List<String> told = tell(file);
    assertThat(told).hasSizeGreaterThan(10_000).startsWith("article 0");
    assertThat(told.getLast()).endsWith("truncated gzip");
    assertThat(told.subList(0, told.size() - 1)).allMatch(line -> line.startsWith("article "));
  }

  @Test
  void whatIsTooLargeIsRefused() throws IOException {
    Limits limits = new Limits(100, 60);
    write("a.html", PAGE.repeat(3));
    write("b.html.gz", gzip(PAGE.repeat(3).getBytes(StandardCharsets.UTF_8)));
    write("c.jsonl", "{\"id\":\"x\",\"body\":\"" + "long ".repeat(20) + "\"}\n" + ARTICLE + "\n");

    assertThat(tell(Inputs.of(List.of(folder.toString()), InputStream.nullInputStream(), limits)))
        .containsExactly(
            "refused a.html: larger than 100 bytes",
            "refused b.html.gz: larger than 100 bytes",
            "refused " + folder.resolve("c.jsonl") + ":1: line longer than 60 bytes",
            "article a");
  }

  @Test
  void aHugePageIsRefusedWithoutBeingRead() throws IOException {
    Path file = write("huge.html", PAGE.repeat(1000));
    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.setLength(300L << 20);
    }
    Inputs inputs = Inputs.of(List.of(file.toString()), InputStream.nullInputStream());

    assertThat(tell(inputs)).containsExactly("refused huge.html: larger than 64 MB");
    assertThat(inputs.bytesRead()).isLessThan(1 << 20);
  }

  @Test
  void standardInputIsSniffedLikeAFile() {
    assertThat(tell(stdin(ARTICLE))).containsExactly("article a");
    assertThat(tell(stdin(PAGE))).containsExactly("page stdin text/html");
    assertThat(tell(stdin("Rain fell."))).containsExactly("page stdin text/plain");
    assertThat(tell(stdin(""))).containsExactly("refused stdin: empty file");
  }

  @Test
  void theBytesOfAllFilesAndThoseReadAreKnown() throws IOException {
    write("a.html", PAGE);
    write("b.html", PAGE);
    Inputs inputs = Inputs.of(List.of(folder.toString()), InputStream.nullInputStream());

    assertThat(inputs.bytes()).isEqualTo(2L * PAGE.length());
    tell(inputs);
    assertThat(inputs.bytesRead()).isEqualTo(inputs.bytes());
  }

  private static Inputs stdin(String text) {
    return Inputs.of(List.of("-"), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> tell(Path... inputs) {
    List<String> names = Stream.of(inputs).map(Path::toString).toList();
    return tell(Inputs.of(names, InputStream.nullInputStream()));
  }

  private static List<String> tell(Inputs inputs) {
    return inputs.stream().map(InputsTest::tell).toList();
  }

  static String tell(Captured captured) {
    return switch (captured) {
      case Captured.OfPage(var page) -> "page " + page.id() + " " + page.mediaType();
      case Captured.OfLine(_, _, Line.Told told) -> "article " + told.article().id();
      case Captured.OfLine(_, _, Line.Rejection rejection) -> "passed on " + rejection.id();
      case Captured.Refused(var rejected) -> "refused " + rejected.id() + ": " + rejected.reason();
    };
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
