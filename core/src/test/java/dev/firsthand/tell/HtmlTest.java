package dev.firsthand.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void aStatementOpensToTheParagraphOfEachReport() {
    assertThat(page(SampleDossier.SENTENCE))
        .contains(
            "<details class=\"row\"><summary><bdi>The rebels freed more than 50 hostages on Tuesday")
        .contains(
            "<blockquote dir=\"auto\">The rebels freed <mark>more than 50 hostages</mark> on Tuesday,"
                + " police said. Nobody was hurt.<footer dir=\"ltr\">"
                + "<a href=\"#report-H\" title=\"Herald\">H</a>")
        .doesNotContain("The second paragraph");
  }

  @Test
  void withoutTheCaptureAStatementOpensToItsSentence() {
    assertThat(page(SampleDossier.SENTENCE))
        .contains(
            "<blockquote dir=\"auto\">The rebels freed <mark>more than 50 hostages</mark> on Tuesday,"
                + " police said.<footer");
  }

  @Test
  void aReportIsListedWithItsAddressAndTheDigestOfItsCapture() {
    assertThat(page(SampleDossier.SENTENCE))
        .contains("<div class=\"row\" id=\"report-H\">")
        .contains("<a href=\"https://h.example/hostages?a=1&amp;b=2\">")
        .contains("<code>SHA-256 0a1b</code>");
  }

  @Test
  void everyInnerLinkLeadsSomewhere() {
    String page = page(SampleDossier.SENTENCE);
    List<String> targets =
        Pattern.compile("href=\"#([^\"]+)\"").matcher(page).results().map(r -> r.group(1)).toList();
    assertThat(targets)
        .isNotEmpty()
        .allSatisfy(to -> assertThat(page).contains("id=\"" + to + '"'));
  }

  @Test
  void whatAnOutletWritesIsNoMarkup() {
    assertThat(page("<script>x</script> <b title=\"'\">more than 50 hostages & \u0007more."))
        .doesNotContain("<script", "<b title", "\u0007")
        .contains("&lt;script&gt;x&lt;/script&gt; &lt;b title=&quot;&#39;&quot;&gt;<mark>");
  }

  @Test
  void thePageAsksForNothing() {
    assertThat(page(SampleDossier.SENTENCE)).doesNotContain("<script", "<link", "<img", "@import");
  }

  private static String page(String sentence) {
    return Html.of(SampleDossier.of(sentence), Map.of("h", original(sentence)));
  }

  private static Original original(String sentence) {
    return new Original(sentence + " Nobody was hurt.\n\nThe second paragraph.", "0a1b");
  }
}
