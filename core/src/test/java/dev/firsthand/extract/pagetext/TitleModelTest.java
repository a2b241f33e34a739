package dev.firsthand.extract.pagetext;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.extract.Extractor;
import dev.firsthand.record.Article;
import dev.firsthand.record.Outcome;
import dev.firsthand.record.Page;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TitleModelTest {

  private static final String MENU =
      """
      The Lindhaven Courier
      News
      Sport
      Weather
      Storm warning lifted for the whole of the northern coast today
      Read our guide to the best beaches of the island
      Log in
      """;

  private static final String BODY =
      """
      By Jane Doe
      12 March 2025

      Lindhaven's harbour will stay closed until Friday after a freighter ran aground at its entrance, \
      the port authority said on Wednesday.

      Tugs failed twice to pull the freighter off the sandbank. “We need a higher tide,” said Ola \
      Brandt, who leads the authority, and added that nobody was hurt.

      Ferries to the outer islands leave from the old harbour of Westmark instead. The freighter \
      carries timber and no fuel has leaked, the authority said.
      """;

  @Test
  void theTitleIsTheLineThatTheArticleSpeaksOfAndNotALongerOneOfTheMenu() {
    Article article = read(MENU + "\nFreighter keeps harbour closed\n\n" + BODY);
    assertThat(article.title()).isEqualTo("Freighter keeps harbour closed");
    assertThat(article.body()).startsWith("Lindhaven's harbour").doesNotContain("keeps");
  }

  @Test
  void aTitleBehindATrailOfLinksIsTakenWithoutTheTrail() {
    String title = "Freighter at the harbour's mouth keeps ferries away";
    Article article = read(MENU + "Home › News › " + title + "\n\n" + title + "\n\n" + BODY);
    assertThat(article.title()).isEqualTo(title);
  }

  @Test
  void whereOnlyTheTextWasCopiedNoParagraphBecomesTheTitle() {
    Article article = read(BODY.substring(BODY.indexOf("Lindhaven's")));
    assertThat(article.title()).isNull();
    assertThat(article.body()).contains("on Wednesday", "nobody was hurt", "no fuel has leaked");
  }

  private static Article read(String text) {
    Page page = Page.of("x", text.getBytes(StandardCharsets.UTF_8));
    return ((Outcome.Accepted) new Extractor().extract(page)).article();
  }
}
