package dev.firsthand.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.firsthand.record.Article;
import dev.firsthand.record.IsoTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The article pages of `extract/wcxb`: body, title, authors, date, and snippets that must or must
/// not appear.
final class Wcxb implements GoldSet {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public List<Measure> score(Path folder) throws IOException {
    Counts counts = new Counts();
    List<Path> golds;
    try (Stream<Path> files = Files.list(folder.resolve("ground-truth"))) {
      golds = files.sorted().toList();
    }
    for (Path file : golds) {
      JsonNode gold = JSON.readTree(file.toFile());
      String name = file.getFileName().toString().replace(".json", ".html.gz");
      Path page = folder.resolve("html").resolve(name);
      counts.add(GoldPages.article(page, gold.path("url").asText()), gold.path("ground_truth"));
    }
    return counts.measures();
  }

  /// The right and wrong answers so far.
  private static final class Counts {

    private final Share body = new Share();
    private final Share title = new Share();
    private final Share author = new Share();
    private final Share date = new Share();
    private final Share with = new Share();
    private final Share without = new Share();

    void add(Optional<Article> article, JsonNode gold) {
      String text = article.map(Article::body).orElse("");
      body.add(wordF1(text, gold.path("main_content").asText("")));
      String lower = text.toLowerCase(Locale.ROOT);
      gold.path("with").forEach(snippet -> with.add(contains(lower, snippet) ? 1 : 0));
      gold.path("without").forEach(snippet -> without.add(contains(lower, snippet) ? 1 : 0));
      if (!gold.path("title").asText("").isBlank()) {
        String got = article.map(Article::title).orElse("");
        title.add(folded(got).equals(folded(gold.path("title").asText())) ? 1 : 0);
      }
      if (!gold.path("author").asText("").isBlank()) {
        Set<String> got = Set.copyOf(article.map(Article::byline).orElse(List.of()));
        author.add(got.equals(authors(gold.path("author").asText())) ? 1 : 0);
      }
      if (gold.path("publish_date").asText("").length() >= 10) {
        Optional<String> got =
            article.map(Article::published).flatMap(IsoTime::date).map(Object::toString);
        String right = gold.path("publish_date").asText().substring(0, 10);
        date.add(got.filter(right::equals).isPresent() ? 1 : 0);
      }
    }

    private static boolean contains(String lower, JsonNode snippet) {
      return lower.contains(snippet.asText().toLowerCase(Locale.ROOT));
    }

    private static double wordF1(String got, String right) {
      List<String> found = Words.of(got.toLowerCase(Locale.ROOT));
      List<String> wanted = Words.of(right.toLowerCase(Locale.ROOT));
      return Words.f1(Words.overlap(found, wanted), found.size(), wanted.size());
    }

    private static String folded(String text) {
      return text.strip().replaceAll("\\s+", " ");
    }

    private static Set<String> authors(String list) {
      return new HashSet<>(
          Arrays.stream(list.split(",|;| and | & ", -1))
              .map(Counts::folded)
              .filter(name -> !name.isEmpty())
              .toList());
    }

    List<Measure> measures() {
      return List.of(
          new Measure("word F1", body.mean()),
          new Measure("title", title.mean()),
          new Measure("author", author.mean()),
          new Measure("date", date.mean()),
          new Measure("snippets with", with.mean()),
          new Measure("snippets without", without.mean()));
    }
  }

  private static final class Share {

    private double sum;
    private int count;

    void add(double value) {
      sum += value;
      count++;
    }

    double mean() {
      return count == 0 ? 0 : sum / count;
    }
  }
}
