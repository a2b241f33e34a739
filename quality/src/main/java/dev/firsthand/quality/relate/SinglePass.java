package dev.firsthand.quality.relate;

import dev.firsthand.quality.AllSides;
import dev.firsthand.record.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the streaming of stories is measured against: single-pass clustering by TF-IDF, the way
/// of topic detection and tracking since 1998, as well tuned as it goes. An article joins the
/// cluster with the highest mean cosine to its articles if that is above a threshold; clusters
/// without an article for three days are closed.
///
/// `SinglePass DATA` prints precision, recall and F1 on 2016 and 2017 for a row of thresholds, by
/// which [#THRESHOLD] was set.
final class SinglePass {

  private static final double THRESHOLD = 0.10;
  private static final int WINDOW_DAYS = 3;

  private final double threshold;
  private final Map<Integer, List<TermWeights>> clusters = new LinkedHashMap<>();
  private int opened;

  private SinglePass(double threshold) {
    this.threshold = threshold;
  }

  public static void main(String[] args) throws IOException {
    AllSides set = new AllSides(Path.of(args[0]).resolve(AllSides.SET));
    Map<String, TermWeights> articles = weigh(set.articles(AllSides.FIRST_YEAR, 2017));
    Map<String, String> gold = set.stories();
    gold.keySet().retainAll(articles.keySet());
    for (double threshold = .06; threshold < .2; threshold += .01) {
      BCubed score = BCubed.of(gold, stream(articles, threshold));
      System.out.printf(
          Locale.ROOT,
          "%.2f\t%.4f\t%.4f\t%.4f%n",
          threshold,
          score.precision(),
          score.recall(),
          score.f1());
    }
  }

  /// The cluster of each article, by its id.
  static Map<String, String> stream(List<Article> articles) {
    return stream(weigh(articles), THRESHOLD);
  }

  private static Map<String, TermWeights> weigh(List<Article> articles) {
    TermWeights.Stream stream = new TermWeights.Stream();
    Map<String, TermWeights> weighed = new LinkedHashMap<>();
    articles.forEach(article -> weighed.put(article.id(), stream.next(article)));
    return weighed;
  }

  private static Map<String, String> stream(Map<String, TermWeights> articles, double threshold) {
    SinglePass pass = new SinglePass(threshold);
    Map<String, String> found = new LinkedHashMap<>();
    articles.forEach((id, article) -> found.put(id, Integer.toString(pass.place(article))));
    return found;
  }

  private int place(TermWeights article) {
    clusters.values().removeIf(open -> open.getLast().day() < article.day() - WINDOW_DAYS);
    int best = 0;
    double most = threshold;
    for (Map.Entry<Integer, List<TermWeights>> cluster : clusters.entrySet()) {
      double mean = cluster.getValue().stream().mapToDouble(article::cosine).average().orElse(0);
      if (mean > most) {
        most = mean;
        best = cluster.getKey();
      }
    }
    int number = best == 0 ? ++opened : best;
    clusters.computeIfAbsent(number, _ -> new ArrayList<>()).add(article);
    return number;
  }
}
