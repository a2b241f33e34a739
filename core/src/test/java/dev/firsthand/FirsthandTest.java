package dev.firsthand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Article;
import dev.firsthand.record.Dossier;
import dev.firsthand.record.Outcome;
import dev.firsthand.record.Page;
import dev.firsthand.record.Story;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirsthandTest {

  private static final String BODY =
      """
      Rebels in the hills above Varn freed 52 hostages on Tuesday after a week of talks, the \
      governor of the province, Mira Adan, said.

      “We counted them twice, and nobody is missing,” Adan said at the town hall, where families \
      had waited since the morning.

      The hostages, most of them teachers, had been held since February in a mine that was closed \
      nine years ago.""";

  @Test
  void aPageBecomesAnArticle() {
    String page =
        "<html><head><title>Hostages freed - Varn Post</title></head><body><article><h1>Hostages"
            + " freed</h1><p>"
            + BODY.replace("\n\n", "</p><p>")
            + "</p></article></body></html>";

    assertThat(Firsthand.read(Page.of("page", page.getBytes(StandardCharsets.UTF_8))))
        .isInstanceOfSatisfying(
            Outcome.Accepted.class,
            accepted -> assertThat(accepted.article().body()).isEqualTo(BODY));
  }

  @Test
  void twoCopiesAreOneStoryWithOneOriginAndItsFileSaysSo() {
    List<Story> stories =
        Firsthand.group(List.of(article("post", "Varn Post"), article("echo", "Hill Echo")));

    assertThat(stories).hasSize(1);
    Dossier dossier = Firsthand.weigh(stories.getFirst());
    assertThat(dossier.origins()).hasSize(1);
    assertThat(Firsthand.tell(dossier))
        .contains("# Hostages freed")
        .contains("2 reports · 2 outlets · 1 origin")
        .contains("52 hostages");
  }

  private static Article article(String id, String outlet) {
    return new Article(
        id,
        "https://" + id + ".example/hostages",
        outlet,
        "Hostages freed",
        List.of(),
        null,
        null,
        "2026-03-03",
        null,
        "en",
        BODY,
        List.of(),
        List.of(),
        List.of());
  }
}
