package dev.firsthand.quality.weigh;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.firsthand.quality.AllSides;
import dev.firsthand.record.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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
      String scope,
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
      @Nullable String attributedTo,
      @Nullable String kind) {

    /// How many characters this has in common with a stretch of an article.
    int overlap(String otherArticle, int otherStart, int otherEnd) {
      return article.equals(otherArticle)
          ? Math.min(end, otherEnd) - Math.max(start, otherStart)
          : 0;
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Quote(String id, String speaker, boolean altered, List<Mention> mentions) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Event(
      String id, String what, @Nullable String date, String status, List<Mention> mentions) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  /// The gold stories of a folder, by file name, with their articles out of `stream/allsides`.
  static List<GoldStory> read(Path folder) throws IOException {
    Map<String, Article> articles = new AllSides(folder.resolveSibling(AllSides.SET)).byId();
    List<GoldStory> stories = new ArrayList<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".json")).sorted().toList()) {
        stories.add(story(JSON.readTree(Files.readString(path)), articles));
      }
    }
    return stories;
  }

  private static GoldStory story(JsonNode file, Map<String, Article> articles) throws IOException {
    List<Article> own = new ArrayList<>();
    for (JsonNode article : file.get("articles")) {
      own.add(Objects.requireNonNull(articles.get(article.get("id").asText())));
    }
    return new GoldStory(
        file.get("story").asText(),
        own,
        List.of(JSON.treeToValue(file.get("claims"), Claim[].class)),
        List.of(JSON.treeToValue(file.get("quotes"), Quote[].class)),
        List.of(JSON.treeToValue(file.get("happenings"), Event[].class)));
  }
}
