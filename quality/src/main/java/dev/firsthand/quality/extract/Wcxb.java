package dev.firsthand.quality.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.quality.Share;
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
public final class Wcxb {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Wcxb() {}

  public static List<Measure> score(Path folder, Errors errors) throws IOException {
    Counts counts = new Counts(errors);
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
  static final class Counts {

    private final Errors errors;
    private final Share body = new Share();
    private final Share title = new Share();
    private final Share author = new Share();
    private final Share date = new Share();
    private final Share with = new Share();
    private final Share without = new Share();

    Counts(Errors errors) {
      this.errors = errors;
    }

    void add(Optional<Article> article, JsonNode gold) {
      String text = article.map(Article::body).orElse("");
      body.add(wordF1(text, gold.path("main_content").asText("")));
      String lower = text.toLowerCase(Locale.ROOT);
      gold.path("with").forEach(snippet -> with.add(contains(lower, snippet)));
      gold.path("without").forEach(snippet -> without.add(!contains(lower, snippet)));
      if (!gold.path("title").asText("").isBlank()) {
        String got = article.map(Article::title).orElse("");
        add(title, "TITLE", folded(got), folded(gold.path("title").asText()));
      }
      if (!gold.path("author").asText("").isBlank()) {
        Set<String> got = Set.copyOf(article.map(Article::byline).orElse(List.of()));
        add(author, "AUTHOR", got, authors(gold.path("author").asText()));
      }
      if (gold.path("publish_date").asText("").length() >= 10) {
        Optional<String> got =
            article.map(Article::published).flatMap(IsoTime::date).map(Object::toString);
        add(date, "DATE", got.orElse(""), gold.path("publish_date").asText().substring(0, 10));
      }
    }

    private void add(Share share, String kind, Object got, Object wanted) {
      share.add(got.equals(wanted));
      if (!got.equals(wanted)) {
        errors.tell(kind, got, wanted);
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
          body.measure("word F1"),
          title.measure("title"),
          author.measure("author"),
          date.measure("date"),
          with.measure("snippets with"),
          without.measure("snippets left out"));
    }
  }
}
