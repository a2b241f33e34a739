package dev.firsthand.quality.relate;

import dev.firsthand.quality.AllSides;
import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.record.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Scores lineage against the hand-checked pairs and stories of `lineage`, by shared text alone.
public final class LineageScore {

  private LineageScore() {}

  public static List<Measure> score(Path folder, Errors errors) throws IOException {
    Map<String, Article> articles = new AllSides(folder.resolveSibling(AllSides.SET)).byId();
    List<Measure> measures = new ArrayList<>();
    PairScore pairs = new PairScore(articles, errors);
    CreditScore credits = new CreditScore(articles, errors);
    for (List<String> row : rows(folder.resolve("gold-pairs.tsv"))) {
      pairs.add(row);
      credits.add(row);
    }
    measures.addAll(pairs.measures());
    measures.add(credits.measure());
    OriginScore origins = new OriginScore(articles, errors);
    rows(folder.resolve("origin-groups.tsv")).forEach(origins::add);
    measures.add(origins.measure());
    return measures;
  }

  /// The cells of a table without its head.
  private static List<List<String>> rows(Path table) throws IOException {
    return Files.readAllLines(table).stream()
        .skip(1)
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  /// The article of an id, which must be there.
  static Article article(Map<String, Article> articles, String id) {
    Article article = articles.get(id);
    if (article == null) {
      throw new IllegalStateException("no article " + id + " in " + AllSides.SET);
    }
    return article;
  }

  /// The day on which an article was published, or an empty text.
  static String day(Article article) {
    String day = article.published();
    return day == null ? "" : day;
  }
}
