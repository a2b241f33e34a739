package dev.firsthand.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.firsthand.record.Article;
import dev.firsthand.record.IsoTime;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The publication dates of `extract/dates-htmldate`: the right day, a wrong one, or none.
final class DatesHtmldate implements GoldSet {

  @Override
  public List<Measure> score(Path folder) throws IOException {
    JsonNode gold = new ObjectMapper().readTree(folder.resolve("dates.json").toFile());
    int right = 0;
    int wrong = 0;
    int none = 0;
    for (var entry : gold.properties()) {
      Path file = folder.resolve("html").resolve(entry.getValue().path("file").asText());
      String day =
          GoldPages.article(file, entry.getKey())
              .map(Article::published)
              .flatMap(IsoTime::date)
              .map(Object::toString)
              .orElse("");
      if (day.isEmpty()) {
        none++;
      } else if (day.equals(entry.getValue().path("date").asText())) {
        right++;
      } else {
        wrong++;
      }
    }
    return List.of(
        new Measure("date F1", 2.0 * right / (2 * right + wrong + none)),
        new Measure("date precision", (double) right / Math.max(1, right + wrong)),
        new Measure("date recall", (double) right / Math.max(1, right + none)),
        new Measure("date accuracy", (double) right / gold.size()));
  }
}
