package dev.firsthand.quality.relate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.record.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Scores the stories of `stories/giveme5w1h`: the 69 events of its folder `news_cluster`. Its
/// events run over months and take in their anniversaries, which a stream tells apart; so the
/// dates are left out, and what is scored is whether texts tell events apart.
public final class Giveme5w1h {

  private static final JsonMapper JSON = new JsonMapper();

  private Giveme5w1h() {}

  public static List<Measure> score(Path folder, Errors errors) throws IOException {
    return read(folder).score(errors);
  }

  static StorySet read(Path folder) throws IOException {
    List<Article> articles = new ArrayList<>();
    Map<String, String> stories = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("news_cluster"))) {
      for (Path file : files.sorted().toList()) {
        JsonNode node = JSON.readTree(Files.readString(file));
        String id = file.getFileName().toString();
        String body = node.path("text").asText("").replace("\n", "\n\n");
        articles.add(StorySet.article(id, node.path("title").asText(null), body));
        stories.put(id, node.path("newsCluster").path("EventId").asText());
      }
    }
    return new StorySet(articles, stories);
  }
}
