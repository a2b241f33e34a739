package dev.firsthand.extract.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.extract.Extractor;
import dev.firsthand.record.Article;
import dev.firsthand.record.Outcome;
import dev.firsthand.record.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlAuthorsTest {

  private static final String TEXT =
      """
      <p>The council of Lindhaven has voted to close the old harbour bridge for repairs that will
      take at least two years, the mayor said on Monday.</p>
      <p>Ferries will carry cars and people across the river until the work is done, at a price
      that has not been settled.</p>
      <p>The bridge was built ninety years ago and has been shut for storms four times.</p>
      """;

  private static List<String> byline(String head, String above, String below) {
    String html =
        "<html><head><title>Bridge to close | Lindhaven Courier</title>"
            + "<meta property='og:site_name' content='Lindhaven Courier'>"
            + head
            + "</head><body><main><article><h1>Bridge to close</h1>"
            + above
            + TEXT
            + below
            + "</article></main></body></html>";
    Page page = Page.of("bridge.html", html.getBytes(StandardCharsets.UTF_8));
    Outcome outcome = new Extractor().extract(page);
    assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    Article article = ((Outcome.Accepted) outcome).article();
    return article.byline();
  }

  @Test
  void aLineUnderTheTitleNamesTheAuthor() {
    assertThat(byline("", "<p>By Anna Quist</p>", "")).containsExactly("Anna Quist");
  }

  @Test
  void aLabelMayStandInALineOfItsOwn() {
    assertThat(byline("", "<div>Written by</div><div>Anna Quist</div>", ""))
        .containsExactly("Anna Quist");
  }

  @Test
  void theOutletInTheMetadataIsNoPerson() {
    assertThat(byline("<meta name='author' content='Lindhaven Courier'>", "", "")).isEmpty();
    assertThat(byline("<meta name='author' content='admin'>", "<p>By Anna Quist</p>", ""))
        .containsExactly("Anna Quist");
  }

  @Test
  void metadataAndBylineAgreeOnSeveralPeople() {
    String head =
        """
        <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge to close",
        "author": [{"@type": "Person", "name": "Anna Quist"},
        {"@type": "Person", "name": "Tom Reed"}]}</script>
        """;
    assertThat(byline(head, "<p class='byline'>By Anna Quist and Tom Reed</p>", ""))
        .containsExactly("Anna Quist", "Tom Reed");
  }

  @Test
  void pairsOfLabelsAndDataNameTheAuthor() {
    String head =
        """
        <meta name="twitter:label1" content="Written by"><meta name="twitter:data1"
        content="Anna Quist"><meta name="twitter:label2" content="Est. reading time">
        <meta name="twitter:data2" content="4 minutes">
        """;
    assertThat(byline(head, "", "")).containsExactly("Anna Quist");
  }

  @Test
  void namesInCapitalsAreSpelledAsThePageSpellsThemElsewhere() {
    assertThat(
            byline(
                "<meta name='author' content='Anna Quist'>",
                "<p class='byline'>BY ANNA QUIST</p>",
                ""))
        .containsExactly("Anna Quist");
  }

  @Test
  void reviewersPhotographersAndWritersOfOtherPiecesAreNotNamed() {
    String below =
        """
        <aside class="related"><h2>Related</h2><a href="/1">Harbour fees rise</a>
        <span class="author">Tom Reed</span></aside>
        """;
    assertThat(
            byline(
                "",
                "<p class='byline'>By Anna Quist</p><p>Reviewed by Eva Klein</p>"
                    + "<p>Photographs by Jan Brandt</p>",
                below))
        .containsExactly("Anna Quist");
  }

  @Test
  void whomTheNewsIsAboutIsNotItsAuthor() {
    String below =
        """
        <figure><img src="b.jpg"><figcaption>The bridge. Photo: Tom Reed</figcaption></figure>
        <p><a href="/2">Actor Jan Brandt, 58, leaves the stage</a></p>
        """;
    assertThat(byline("", "<p>Eva Klein, mother of two, fears for her ferry</p>", below)).isEmpty();
  }

  @Test
  void anAgencyIsNoPersonEvenWhereItIsDeclaredOne() {
    String head =
        """
        <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge to close",
        "author": {"@type": "Organization", "name": "Meridian"}}</script>
        """;
    assertThat(byline(head, "", "<p>(Meridian)</p>")).isEmpty();
  }
}
