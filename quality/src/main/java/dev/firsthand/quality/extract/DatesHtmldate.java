package dev.firsthand.quality.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.quality.Share;
import dev.firsthand.quality.Tally;
import dev.firsthand.record.Article;
import dev.firsthand.record.IsoTime;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The publication dates of `extract/dates-htmldate`: the right day, a wrong one, or none. As its
/// source counts, a wrong day lowers the precision and only a missing one the recall.
public final class DatesHtmldate {

  private DatesHtmldate() {}

  public static List<Measure> score(Path folder, Errors errors) throws IOException {
    JsonNode gold = new ObjectMapper().readTree(folder.resolve("dates.json").toFile());
    Tally days = new Tally();
    Share exact = new Share();
    for (var entry : gold.properties()) {
      Path file = folder.resolve("html").resolve(entry.getValue().path("file").asText());
      String day =
          GoldPages.article(file, entry.getKey())
              .map(Article::published)
              .flatMap(IsoTime::date)
              .map(Object::toString)
              .orElse("");
      String wanted = entry.getValue().path("date").asText();
      boolean right = day.equals(wanted);
      days.add(!day.isEmpty(), right || day.isEmpty());
      exact.add(right);
      if (!right) {
        errors.tell("DATE", day, wanted, entry.getKey());
      }
    }
    return List.of(
        new Measure("date F1", days.f1()),
        new Measure("date precision", days.precision()),
        new Measure("date recall", days.recall()),
        exact.measure("date accuracy"));
  }
}
