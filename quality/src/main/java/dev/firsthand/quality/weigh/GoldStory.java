package dev.firsthand.quality.weigh;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.firsthand.record.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// A story whose reports were read by hand: its articles and what stands in them.
record GoldStory(
    String story,
    List<Article> articles,
    List<Claim> claims,
    List<Quote> quotes,
    List<Event> events) {

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Claim(
      String id,
      String what,
      String unit,
      String relation,
      @Nullable List<String> relationAlso,
      boolean minor,
      List<Mention> mentions) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Mention(
      String article,
      int start,
      int end,
      String text,
      @Nullable Double value,
      @Nullable Double low,
      @Nullable Double high,
      @Nullable String approx,
      @Nullable String kind) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Quote(String id, String speaker, boolean altered, List<Mention> mentions) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Event(
      String id, String what, @Nullable String date, String status, List<Mention> mentions) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  /// All gold stories below the data folder, by file name.
  static List<GoldStory> read(Path data) throws IOException {
    List<JsonNode> files = new ArrayList<>();
    Set<String> wanted = new HashSet<>();
    try (Stream<Path> paths = Files.list(data.resolve("gold"))) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".json")).sorted().toList()) {
        JsonNode file = JSON.readTree(Files.readString(path));
        file.get("articles").forEach(article -> wanted.add(article.get("id").asText()));
        files.add(file);
      }
    }
    Map<String, Article> articles = articles(data.resolve("stream/allsides"), wanted);
    List<GoldStory> stories = new ArrayList<>();
    for (JsonNode file : files) {
      stories.add(story(file, articles));
    }
    return stories;
  }

  private static GoldStory story(JsonNode file, Map<String, Article> articles) throws IOException {
    List<Article> own = new ArrayList<>();
    file.get("articles")
        .forEach(
            article -> own.add(Objects.requireNonNull(articles.get(article.get("id").asText()))));
    return new GoldStory(
        file.get("story").asText(),
        own,
        List.of(JSON.treeToValue(file.get("claims"), Claim[].class)),
        List.of(JSON.treeToValue(file.get("quotes"), Quote[].class)),
        List.of(JSON.treeToValue(file.get("happenings"), Event[].class)));
  }

  private static Map<String, Article> articles(Path stream, Set<String> wanted) throws IOException {
    Map<String, Article> articles = new HashMap<>();
    try (Stream<Path> paths = Files.list(stream)) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".jsonl.gz")).sorted().toList()) {
        try (BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
          for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            JsonNode node = JSON.readTree(line);
            if (wanted.contains(node.get("ID").asText())) {
              articles.put(node.get("ID").asText(), article(node));
            }
          }
        }
      }
    }
    return articles;
  }

  private static Article article(JsonNode node) {
    return new Article(
        node.get("ID").asText(),
        node.path("url").asText(null),
        node.path("source").asText(null),
        node.path("title").asText(null),
        List.of(),
        null,
        null,
        node.path("date").asText(null),
        null,
        "en",
        node.get("content_original").asText(),
        List.of(),
        List.of(),
        List.of());
  }
}
