package dev.firsthand.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Article;
import dev.firsthand.record.Outcome;
import dev.firsthand.record.Page;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlDatesTest {

  private static final String TEXT =
      """
      <p>The council of Lindhaven has voted to close the old harbour bridge for repairs that will
      take at least two years, the mayor said on Monday.</p>
      <p>Ferries will carry cars and people across the river until the work is done, at a price
      that has not been settled.</p>
      """;

  private static Article article(String head, String above, String below) {
    String html =
        "<html lang='en-GB'><head><title>Bridge to close | Lindhaven Courier</title>"
            + head
            + "</head><body><main><article><h1>Bridge to close</h1>"
            + above
            + TEXT
            + "</article></main>"
            + below
            + "</body></html>";
    Page page = Page.of("bridge.html", html.getBytes(StandardCharsets.UTF_8));
    Outcome outcome = new Extractor().extract(page);
    assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    return ((Outcome.Accepted) outcome).article();
  }

  private static String linked(String published, String modified) {
    return """
    <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge to close",
    "datePublished": "%s", "dateModified": "%s"}</script>
    """
        .formatted(published, modified);
  }

  @Test
  void thePrintedDayIsBelievedWhereMachinesAreToldTheDayOfARebuild() {
    String head = linked("2025-11-20T16:02:46Z", "2025-11-20T16:02:46Z");
    assertThat(article(head, "<div>14 May 2025</div>", "").published()).startsWith("2025-05-14");
  }

  @Test
  void machinesAndTheLineUnderTheTitleAgree() {
    String head = linked("2026-03-05T08:30:00+02:00", "2026-03-06T10:00:00+02:00");
    Article article = article(head, "<p>Published 5 March 2026, updated 6 March 2026</p>", "");
    assertThat(article.published()).isEqualTo("2026-03-05T08:30+02:00");
    assertThat(article.updated()).isEqualTo("2026-03-06T10:00+02:00");
  }

  @Test
  void aDayOfChangeIsNeverThatOfThePublication() {
    Article article = article("", "<p>Updated <time>6 March 2026</time></p>", "");
    assertThat(article.published()).isNull();
    assertThat(article.updated()).isEqualTo("2026-03-06");
  }

  @Test
  void propertiesOfAnyNameSayWhatTheyAre() {
    String head = "<meta name='w-published-date' content='2026-03-05T08:30:00Z'>";
    assertThat(article(head, "", "").published()).isEqualTo("2026-03-05T08:30Z");
  }

  @Test
  void daysOfOtherArticlesAreNotTaken() {
    String below =
        """
        <section><h2>Latest</h2><ul><li>Fees rise <time datetime="2026-03-09">9 March 2026</time>
        <li>Storm nears <time datetime="2026-03-08">8 March 2026</time></ul></section>
        """;
    assertThat(article("", "<p>5 March 2026</p>", below).published()).isEqualTo("2026-03-05");
  }

  @Test
  void aChangeBeforeThePublicationIsNone() {
    String head = linked("2026-03-05", "2026-03-01");
    assertThat(article(head, "", "").updated()).isNull();
  }

  @Test
  void machinesAreNotBelievedAgainstADayPrintedInWords() {
    String head = linked("2026-06-03T04:40:00-05:00", "2026-06-03T04:40:00-05:00");
    assertThat(article(head, "<p>Published March 6, 2026 at 4:40 a.m. EST</p>", "").published())
        .isEqualTo("2026-03-06T04:40-05:00");
  }

  @Test
  void aDayPrintedInFiguresIsReadAsMachinesAreToldIt() {
    String head = linked("2026-03-06T04:40:00Z", "2026-03-07T09:00:00Z");
    assertThat(article(head, "<p>03/06/2026</p>", "").published()).startsWith("2026-03-06");
  }
}
