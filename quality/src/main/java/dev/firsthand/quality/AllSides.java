package dev.firsthand.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.firsthand.record.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Reads the articles and stories of `stream/allsides`, which other gold sets point into.
public final class AllSides {

  public static final String SET = "stream/allsides";

  public static final int FIRST_YEAR = 2012;
  public static final int LAST_YEAR = 2018;

  private static final JsonMapper JSON = new JsonMapper();

  private final Path folder;

  /// @param folder the set's own
  public AllSides(Path folder) {
    this.folder = folder;
  }

  /// The articles of these years, in the order of the files, which is that of their dates.
  public List<Article> articles(int from, int to) throws IOException {
    List<Article> articles = new ArrayList<>();
    each(from, to, node -> articles.add(article(node)));
    return articles;
  }

  /// What the articles of these years are about, by their ids: what the set calls their topic.
  public Map<String, String> topics(int from, int to) throws IOException {
    Map<String, String> topics = new LinkedHashMap<>();
    each(from, to, node -> topics.put(node.path("ID").asText(), node.path("topic").asText()));
    return topics;
  }

  private void each(int from, int to, Consumer<JsonNode> sink) throws IOException {
    for (int year = from; year <= to; year++) {
      Path file = folder.resolve("articles-" + year + ".jsonl.gz");
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          sink.accept(JSON.readTree(line));
        }
      }
    }
  }

  /// All articles by their ids.
  public Map<String, Article> byId() throws IOException {
    Map<String, Article> articles = new LinkedHashMap<>();
    articles(FIRST_YEAR, LAST_YEAR).forEach(article -> articles.put(article.id(), article));
    return articles;
  }

  /// The story of each labelled article, by its id.
  public Map<String, String> stories() throws IOException {
    Map<String, String> stories = new LinkedHashMap<>();
    for (String line : Files.readAllLines(folder.resolve("stories.jsonl"))) {
      JsonNode story = JSON.readTree(line);
      for (JsonNode article : story.get("articles")) {
        stories.put(article.get("id").asText(), story.get("story").asText());
      }
    }
    return stories;
  }

  private static Article article(JsonNode node) {
    return new Article(
        node.path("ID").asText(),
        text(node, "url"),
        text(node, "source"),
        text(node, "title"),
        text(node, "authors") == null ? List.of() : List.of(node.get("authors").asText()),
        null,
        null,
        text(node, "date"),
        null,
        "en",
        node.path("content_original").asText(),
        List.of(),
        List.of(),
        List.of());
  }

  private static @Nullable String text(JsonNode node, String field) {
    String text = node.path(field).asText("").strip();
    return text.isEmpty() ? null : text;
  }
}
