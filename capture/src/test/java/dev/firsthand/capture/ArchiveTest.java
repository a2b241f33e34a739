package dev.firsthand.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

  private static final String PAGE = "<html><body><p>Rain fell.</p></body></html>";

  @TempDir private Path folder;

  @Test
  void aPageIsCalledAfterItsAddress() throws IOException {
    Path file = folder.resolve("crawl.warc");
    Files.write(file, response("http://ostra.example/rain", "text/html; charset=utf-8", PAGE));

    List<Captured> captured = read(file);

    assertThat(captured).hasSize(1);
    assertThat(captured.getFirst())
        .isInstanceOfSatisfying(
            Captured.OfPage.class,
            it -> {
              assertThat(it.page().id()).isEqualTo("http://ostra.example/rain");
              assertThat(it.page().url()).isEqualTo("http://ostra.example/rain");
              assertThat(it.page().captured()).isEqualTo(Instant.parse("2026-03-04T05:06:07Z"));
              assertThat(it.page().bytes()).asString().isEqualTo(PAGE);
              assertThat(it.source()).isEqualTo(file + "@0");
            });
  }

  @Test
  void whatIsNoPageIsPassedOver() throws IOException {
    Path file = folder.resolve("crawl.warc.gz");
    ByteArrayOutputStream records = new ByteArrayOutputStream();
    records.write(InputsTest.gzip(response("http://ostra.example/a.css", "text/css", "p {}")));
    records.write(InputsTest.gzip(response("http://ostra.example/rain", "text/html", PAGE)));
    Files.write(file, records.toByteArray());

    assertThat(tell(file)).containsExactly("page http://ostra.example/rain text/html");
  }

  @Test
  void aBrokenRecordIsRefusedWithItsOffsetAfterTheReadableOnes() throws IOException {
    Path file = folder.resolve("crawl.warc");
    byte[] sound = response("http://ostra.example/rain", "text/html", PAGE);
    ByteArrayOutputStream records = new ByteArrayOutputStream();
    records.write(sound);
    records.writeBytes("no record at all\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    Files.write(file, records.toByteArray());

    assertThat(tell(file))
        .hasSize(2)
        .startsWith("page http://ostra.example/rain text/html")
        .last()
        .asString()
        .startsWith("refused " + file + "@" + sound.length + ": broken archive record");
  }

  @Test
  void noArchiveOfTheTestSuitesBreaksTheReader() throws IOException {
    Path suites = Path.of(System.getProperty("firsthand.root", "."), "../shared/data/warc");
    Assumptions.assumeTrue(Files.isDirectory(suites), "no shared data beside the repository");
    try (Stream<Path> files = Files.walk(suites)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> assertThat(read(file)).as(file.toString()).isNotNull());
    }
  }

  private static List<String> tell(Path file) {
    return read(file).stream().map(InputsTest::tell).toList();
  }

  private static List<Captured> read(Path file) {
    return Inputs.of(List.of(file.toString()), InputStream.nullInputStream()).stream().toList();
  }

  private static byte[] response(String url, String type, String body) {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body;
    String record =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-"
            + "000000000001>\r\nWARC-Date: 2026-03-04T05:06:07Z\r\nWARC-Target-URI: "
            + url
            + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + http.length()
            + "\r\n\r\n"
            + http
            + "\r\n\r\n";
    return record.getBytes(StandardCharsets.US_ASCII);
  }
}
