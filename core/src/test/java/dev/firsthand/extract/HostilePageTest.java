package dev.firsthand.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Article;
import dev.firsthand.record.Outcome;
import dev.firsthand.record.Page;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class HostilePageTest {

  private static final String TEXT =
      "<p>The council of Lindhaven voted on Tuesday to rebuild the old bridge over the Iven, which"
          + " was closed last spring after divers found cracks in two of its piers.</p>"
          + "<p>The mayor said that the work would cost 12 million crowns and take two years.</p>";

  @Test
  void anEmptyFileIsRejected() {
    assertThat(reason(new byte[0])).isEqualTo("empty file");
  }

  @Test
  void anImageIsRejectedByItsKind() {
    assertThat(reason(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0}))
        .isEqualTo("not text: PNG image");
  }

  @Test
  void unknownBinaryDataIsRejected() {
    byte[] bytes = new byte[5000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 + i / 7);
    }
    assertThat(reason(bytes)).isEqualTo("not text: binary data");
  }

  @Test
  void aPageBeyondTheLimitIsRejectedWithItsSize() {
    assertThat(reason(new byte[40 << 20])).isEqualTo("page too large: 40 MB, the limit is 32 MB");
  }

  @Test
  void aPageOfLinksIsRejected() {
    String page = "<html><body>" + "<a href='/x'>Some headline of the day</a> ".repeat(200);
    assertThat(reason(utf8(page))).startsWith("no article");
  }

  @Test
  void textUnderAHundredThousandTagsIsRead() {
    String page = "<div>".repeat(100_000) + TEXT;
    assertThat(article(utf8(page)).body()).contains("old bridge over the Iven");
  }

  @Test
  void nestedTablesListsAndFontsAreRead() {
    for (String tag : new String[] {"<table><tr><td>", "<ul><li>", "<font>", "<b>", "<a>", "<p>"}) {
      String page = "<html><body>" + tag.repeat(20_000) + TEXT;
      assertThat(new Extractor().extract(Page.of("x", utf8(page)))).isNotNull();
    }
  }

  @Test
  void aLineOfTenMegabytesIsReadInLinearTime() {
    long start = System.nanoTime();
    new Extractor().extract(Page.of("x", utf8("word, (and - more: 12.12. 3 ".repeat(380_000))));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void stopHeadingsAndLinkedParagraphsByTheThousandAreReadInLinearTime() {
    StringBuilder page = new StringBuilder("<html><body>");
    for (int i = 0; i < 20_000; i++) {
      page.append("<div><h3>Related stories</h3><p>A short line</p></div><div><p><a href='/x'>")
          .append("Bridge ")
          .append(i)
          .append(" over the Iven will be rebuilt, the council of Lindhaven says.</a></p></div><p>")
          .append("Bridge ")
          .append(i)
          .append(" over the Iven was closed last spring after divers found cracks in a pier.</p>");
    }
    long start = System.nanoTime();
    assertThat(article(utf8(page.toString())).body()).contains("Bridge 7 over the Iven was closed");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void utf8ThatCallsItselfLatin1IsReadAsUtf8() {
    String page = "<meta charset=iso-8859-1>" + TEXT + "<p>Åse Grødal – “skipper”</p>";
    assertThat(article(utf8(page)).body()).contains("Åse Grødal – “skipper”");
  }

  @Test
  void latin1ThatCallsItselfUtf8IsReadAsWindows1252() {
    String page =
        "<meta charset=utf-8><p>The café on the quay of Røkkevik — “Lykt” — stays open all"
            + " night for anyone who is waiting there.</p>"
            + TEXT;
    assertThat(article(page.getBytes(Charset.forName("windows-1252"))).body())
        .contains("café on the quay of Røkkevik — “Lykt”");
  }

  @Test
  void utf16WithoutAMarkIsRead() {
    String page = "<html><body>" + TEXT;
    assertThat(article(page.getBytes(StandardCharsets.UTF_16LE)).body()).contains("cracks");
    assertThat(article(page.getBytes(StandardCharsets.UTF_16BE)).body()).contains("cracks");
  }

  @Test
  void aDateInTheYear9999IsRejectedWhenThePageHasNoOther() {
    String meta = "<meta property='article:published_time' content='9999-12-31T00:00:00Z'>";
    assertThat(reason(utf8("<html><head>" + meta + "</head><body>" + TEXT)))
        .isEqualTo("impossible date 9999-12-31");
    String printed = "<h1>Lindhaven rebuilds its bridge</h1><p>Published: 4 March 2026</p>";
    assertThat(article(utf8("<html><head>" + meta + "</head><body>" + printed + TEXT)).published())
        .isEqualTo("2026-03-04");
  }

  private static String reason(byte[] bytes) {
    Outcome outcome = new Extractor().extract(Page.of("x", bytes));
    assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
    return ((Outcome.Rejected) outcome).reason();
  }

  private static Article article(byte[] bytes) {
    Outcome outcome = new Extractor().extract(Page.of("x", bytes));
    assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    return ((Outcome.Accepted) outcome).article();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
