package dev.firsthand.quality.relate;

import dev.firsthand.record.Article;
import dev.firsthand.record.Marked;
import dev.firsthand.record.StoryChange;
import dev.firsthand.relate.Relater;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Streams `stream/allsides` through [Relater], all articles in date order, and scores the stories
/// of the labelled ones. 2016 and 2017 are what the weights were tuned on; 2018 is the test.
public final class StreamScore {

  private StreamScore() {}

  public static void main(String[] args) throws IOException {
    AllSides set = new AllSides(Path.of(args[0]));
    int from = args.length > 1 ? Integer.parseInt(args[1]) : 2012;
    int to = args.length > 2 ? Integer.parseInt(args[2]) : 2018;
    List<Article> articles = set.articles(from, to);
    Map<String, String> found = new HashMap<>();
    Map<String, Integer> sizes = new HashMap<>();
    Relater relater = new Relater();
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long start = thread.getCurrentThreadCpuTime();
    for (Article article : articles) {
      StoryChange change = relater.relate(new Marked(article, List.of()));
      found.put(article.id(), change.story());
      sizes.merge(change.story(), 1, Integer::sum);
    }
    double seconds = (thread.getCurrentThreadCpuTime() - start) / 1e9;
    Map<String, String> gold = set.stories();
    for (int year = 2016; year <= to; year++) {
      print(year, of(year, articles, gold), found);
    }
    score("articles a second of one core", articles.size() / seconds, 1_500, 1_500);
    score("largest story", sizes.values().stream().mapToInt(i -> i).max().orElse(0), 0, 0);
    score("stories", sizes.size(), 0, 0);
  }

  private static void print(int year, Map<String, String> gold, Map<String, String> found) {
    found = new HashMap<>(found);
    found.keySet().retainAll(gold.keySet());
    BCubed score = BCubed.of(gold, found);
    score(year + " B3 precision", score.precision(), 0, .93);
    score(year + " B3 recall", score.recall(), 0, .94);
    score(year + " B3 F1", score.f1(), 0, .94);
  }

  private static void score(String metric, double value, double floor, double goal) {
    new Score(AllSides.SET, metric, value, floor, goal, null).print();
  }

  /// The labels of the articles of one year.
  static Map<String, String> of(int year, List<Article> articles, Map<String, String> gold) {
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
