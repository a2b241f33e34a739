package dev.firsthand.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Article;
import dev.firsthand.record.Outcome;
import dev.firsthand.record.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// The two pages of the model case, where they lie beside the repository.
class SeedPagesTest {

  @Test
  void theFirstSeedGivesItsTitleDayAndPhotoCredit() throws IOException {
    Article article = seed("crbc.txt");
    assertThat(article.outlet()).isEqualTo("CRBC News");
    assertThat(article.section()).isEqualTo("Politics");
    assertThat(article.published()).isEqualTo("2025-12-12");
    assertThat(article.credits()).extracting(Article.Credit::agency).contains("Associated Press");
    assertThat(article.captions()).hasSize(1);
    assertThat(article.body()).contains("What to Watch").doesNotContain("Similar Articles");
  }

  @Test
  void theSecondSeedGivesItsIndianTimeAndItsAgencies() throws IOException {
    Article article = seed("devdiscourse.txt");
    assertThat(article.outlet()).isEqualTo("Devdiscourse");
    assertThat(article.published()).isEqualTo("2025-12-12T19:42+05:30");
    assertThat(article.dateline()).isEqualTo(new Article.Dateline("Minsk", null));
    assertThat(article.byline()).isEmpty();
    assertThat(article.credits()).extracting(Article.Credit::agency).containsExactly("agencies");
    assertThat(article.body().split("\n\n")).hasSize(4);
    assertThat(article.body()).doesNotContain("Houseboat", "vehicle crashes", "Newsletter");
  }

  private static Article seed(String name) throws IOException {
    Path file = Path.of(System.getProperty("firsthand.root", "."), "..", "shared", "seeds", name);
    Assumptions.assumeTrue(Files.exists(file), "no seeds beside the repository");
    return ((Outcome.Accepted) new Extractor().extract(Page.of(name, Files.readAllBytes(file))))
        .article();
  }
}
