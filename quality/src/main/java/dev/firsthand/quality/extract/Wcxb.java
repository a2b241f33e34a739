package dev.firsthand.quality.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.quality.Share;
import dev.firsthand.record.Article;
import dev.firsthand.record.IsoTime;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The article pages of `extract/wcxb`: body, title, authors, date, and snippets that must or must
/// not appear.
public final class Wcxb {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Wcxb() {}

  public static List<Measure> score(Path folder, Errors errors) throws IOException {
    Counts counts = new Counts(errors);
    for (Path file : GoldPages.files(folder.resolve("ground-truth"))) {
      JsonNode gold = JSON.readTree(file.toFile());
      String id = file.getFileName().toString().replace(".json", "");
      Path page = folder.resolve("html").resolve(id + ".html.gz");
      counts.add(id, GoldPages.article(page, gold.path("url").asText()), gold.path("ground_truth"));
    }
    return counts.measures();
  }

  /// The gold has straight quotes on many pages that print curly ones.
  static String straight(String text) {
    return text.replaceAll("[‘’]", "'").replaceAll("[“”]", "\"");
  }

  static String folded(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /// The right and wrong answers so far.
  static final class Counts {

    private static final int DAY = 10;

    private final Errors errors;
    private final Share body = new Share();
    private final Share title = new Share();
    private final Share alike = new Share();
    private final Share either = new Share();
    private final Share author = new Share();
    private final WcxbPeople listed = new WcxbPeople();
    private final Share people = new Share();
    private final Share date = new Share();
    private final Share with = new Share();
    private final Share without = new Share();

    Counts(Errors errors) {
      this.errors = errors;
    }

    void add(String id, Optional<Article> article, JsonNode gold) {
      String text = article.map(Article::body).orElse("");
      body.add(wordF1(text, gold.path("main_content").asText("")));
      String lower = text.toLowerCase(Locale.ROOT);
      gold.path("with").forEach(snippet -> with.add(contains(lower, snippet)));
      gold.path("without").forEach(snippet -> without.add(!contains(lower, snippet)));
      if (!gold.path("title").asText("").isBlank()) {
        String got = article.map(Article::title).orElse("");
        String wanted = folded(gold.path("title").asText());
        add(title, "TITLE", folded(got), wanted);
        alike.add(straight(folded(got)).equals(straight(wanted)));
      }
      if (!gold.path("author").asText("").isBlank()) {
        Set<String> got = Set.copyOf(article.map(Article::byline).orElse(List.of()));
        String wanted = gold.path("author").asText();
        add(author, "AUTHOR", got, Set.copyOf(WcxbPeople.authors(wanted)));
        listed.people(id, wanted).ifPresent(names -> add(people, "PEOPLE", got, names));
      }
      if (gold.path("publish_date").asText("").length() >= DAY) {
        date(article, gold.path("publish_date").asText().substring(0, DAY));
      }
    }

    /// The gold is the day of the last change on many pages that tell both; ours never is.
    private void date(Optional<Article> article, String wanted) {
      String published = day(article.map(Article::published));
      String updated = day(article.map(Article::updated));
      add(date, "DATE", published, wanted);
      either.add(published.equals(wanted) || updated.equals(wanted));
    }

    private static String day(Optional<String> time) {
      return time.flatMap(IsoTime::date).map(Object::toString).orElse("");
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

    List<Measure> measures() {
      return List.of(
          body.measure("word F1"),
          title.measure("title"),
          alike.measure("title, quotes alike"),
          author.measure("author"),
          people.measure("author, people only"),
          date.measure("date"),
          either.measure("date, published or updated"),
          with.measure("snippets with"),
          without.measure("snippets left out"));
    }
  }
}
