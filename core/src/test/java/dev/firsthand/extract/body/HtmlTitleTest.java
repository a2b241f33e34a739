package dev.firsthand.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.extract.HtmlReader;
import dev.firsthand.extract.layout.Layout;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlTitleTest {

  private static final String TEXT =
      """
      <p>The council of Lindhaven has voted to close the old harbour bridge for repairs that will
      take at least two years, the mayor said on Monday.</p>
      """;

  private static String title(String head, String body) {
    String html = "<html><head>" + head + "</head><body>" + body + "</body></html>";
    Layout layout = HtmlReader.layout(html.getBytes(StandardCharsets.UTF_8));
    int first = BodyFinder.find(layout).map(BodyFinder.Body::first).orElse(0);
    return String.valueOf(HtmlTitle.of(layout, "https://courier.example/bridge", first).text());
  }

  @Test
  void theSitesNameInTheFirstHeadingIsNoTitle() {
    String head =
        "<title>Lindhaven Courier: Bridge to close</title>"
            + "<meta property='og:site_name' content='Lindhaven Courier'>"
            + "<meta property='og:title' content='Bridge to close'>";
    String body = "<h1>Lindhaven Courier</h1><h3 class='entry-title'>Bridge to close</h3>" + TEXT;
    assertThat(title(head, body)).isEqualTo("Bridge to close");
  }

  @Test
  void aHeadingInTheTextIsNoTitle() {
    String head = "<title>Bridge to close | Lindhaven Courier</title>";
    String body = "<div>Bridge to close</div>" + TEXT + TEXT + "<h1>What ferries will cost</h1>";
    assertThat(title(head, body + TEXT)).isEqualTo("Bridge to close");
  }

  @Test
  void labelsAndDaysBeforeATitleAreNoPartOfIt() {
    String head = "<meta property='og:title' content='Bridge to close for years'>";
    assertThat(title(head, "<h1>News: Bridge to close for years</h1>" + TEXT))
        .isEqualTo("Bridge to close for years");
    assertThat(title(head, "<h1>Mar 5 2026 Bridge to close for years</h1>" + TEXT))
        .isEqualTo("Bridge to close for years");
  }

  @Test
  void aBriefHeadingRightAboveTheTextIsATitle() {
    String head = "<title>Bridges and ferries: an overview of Lindhaven</title>";
    assertThat(title(head, "<h1>Bridges</h1>" + TEXT)).isEqualTo("Bridges");
  }
}
