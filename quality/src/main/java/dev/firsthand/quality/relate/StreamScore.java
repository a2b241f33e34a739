package dev.firsthand.quality.relate;

import dev.firsthand.quality.AllSides;
import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.quality.Part;
import dev.firsthand.record.Article;
import dev.firsthand.record.Marked;
import dev.firsthand.relate.Relater;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Streams `stream/allsides` through [Relater], all articles in date order, and scores the
/// stories of the labelled ones. 2016 and 2017 are what the weights were tuned on; 2018 is the
/// test.
public final class StreamScore {

  private StreamScore() {}

  public static List<Measure> score(Path folder, Errors errors) throws IOException {
    List<Integer> years = errors.part() == Part.TEST ? List.of(2018) : List.of(2016, 2017);
    AllSides set = new AllSides(folder);
    List<Article> articles = set.articles(AllSides.FIRST_YEAR, years.getLast());
    Map<String, String> found = new HashMap<>();
    double seconds = stream(articles, found);
    Map<String, String> gold = set.stories();
    List<Measure> measures = new ArrayList<>();
    for (int year : years) {
      measures.addAll(measures(year, of(year, articles, gold), found, errors));
    }
    Map<String, String> simple = SinglePass.stream(articles);
    for (int year : years) {
      BCubed score = BCubed.of(of(year, articles, gold), simple);
      measures.add(new Measure(year + " B3 F1 of single-pass TF-IDF", score.f1()));
    }
    measures.add(new Measure("articles a second of one core", articles.size() / seconds));
    return measures;
  }

  /// Puts every article into a story and says how many seconds of one core that took.
  private static double stream(List<Article> articles, Map<String, String> found) {
    Relater relater = new Relater();
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long start = thread.getCurrentThreadCpuTime();
    for (Article article : articles) {
      found.put(article.id(), relater.relate(new Marked(article, List.of())).story());
    }
    return (thread.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static List<Measure> measures(
      int year, Map<String, String> gold, Map<String, String> found, Errors errors) {
    gold.forEach((id, story) -> errors.tell("PLACED", id, story, found.get(id)));
    return BCubed.of(gold, found).measures(year + " ");
  }

  /// The labels of the articles of one year.
  private static Map<String, String> of(
      int year, List<Article> articles, Map<String, String> gold) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (Article article : articles) {
      String date = article.published();
      String story = gold.get(article.id());
      if (story != null && date != null && date.startsWith(Integer.toString(year))) {
        labels.put(article.id(), story);
      }
    }
    return labels;
  }
}
