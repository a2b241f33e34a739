package dev.firsthand.quality.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.record.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The article bodies of `extract/scrapinghub`, by its own shingle F1. Its pages are for scoring
/// only: no rule or weight may be made by looking at them.
public final class Scrapinghub {

  private static final int SHINGLE = 4;

  private Scrapinghub() {}

  /// Tells no errors.
  public static List<Measure> score(Path folder, Errors errors) throws IOException {
    JsonNode gold = new ObjectMapper().readTree(folder.resolve("ground-truth.json").toFile());
    double precision = 0;
    double recall = 0;
    int found = 0;
    int wanted = 0;
    int exact = 0;
    for (var entry : gold.properties()) {
      Path file = folder.resolve("html").resolve(entry.getKey() + ".html.gz");
      String url = entry.getValue().path("url").asText();
      String body = GoldPages.article(file, url).map(Article::body).orElse("");
      List<String> got = Words.of(body);
      List<String> right = Words.of(entry.getValue().path("articleBody").asText());
      List<String> gotShingles = Words.shingles(got, SHINGLE);
      List<String> rightShingles = Words.shingles(right, SHINGLE);
      int common = Words.overlap(gotShingles, rightShingles);
      boolean bothEmpty = gotShingles.isEmpty() && rightShingles.isEmpty();
      if (!gotShingles.isEmpty()) {
        precision += (double) common / gotShingles.size();
        found++;
      }
      if (!rightShingles.isEmpty()) {
        recall += (double) common / rightShingles.size();
        wanted++;
      }
      exact += got.equals(right) || bothEmpty ? 1 : 0;
    }
    double p = precision / Math.max(1, found);
    double r = recall / Math.max(1, wanted);
    return List.of(
        new Measure("shingle F1", p + r == 0 ? 0 : 2 * p * r / (p + r)),
        new Measure("shingle precision", p),
        new Measure("shingle recall", r),
        new Measure("exact", (double) exact / gold.size()));
  }
}
