package dev.firsthand.quality.bench;

import dev.firsthand.mark.Marker;
import dev.firsthand.quality.AllSides;
import dev.firsthand.record.Article;
import dev.firsthand.text.Tokens;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Times the whole step `mark`, all its finders, on the bodies of news on one thread, and the first
/// article of the process alone, for which all models are loaded.
final class MarkRun {

  private static final int ARTICLES = 1_000;
  private static final int ROUNDS = 9;
  private static final double NANOS = 1e9;

  private final Marker marker = new Marker();
  private long found;

  private MarkRun() {}

  static void run(Path data, Duration warmUp) throws IOException {
    List<Article> all =
        new AllSides(data.resolve(AllSides.SET)).articles(AllSides.LAST_YEAR, AllSides.LAST_YEAR);
    new MarkRun().measure(all.subList(0, Math.min(ARTICLES, all.size())), warmUp);
  }

  private void measure(List<Article> articles, Duration warmUp) {
    double load = seconds(articles.subList(0, 1));
    for (double warm = 0; warm < warmUp.toSeconds(); ) {
      warm += seconds(articles);
    }
    List<Double> rounds = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      rounds.add(seconds(articles));
    }
    double seconds = rounds.stream().sorted().toList().get(ROUNDS / 2);
    long tokens = articles.stream().mapToLong(article -> Tokens.of(article.body()).size()).sum();
    System.out.println("step\ttokens/s\tarticles/s\tfirst article, s");
    System.out.printf(
        Locale.ROOT,
        "firsthand mark\t%.0f\t%.0f\t%.2f%n",
        tokens / seconds,
        articles.size() / seconds,
        load);
    System.err.println("bench: marks " + found);
  }

  private double seconds(List<Article> articles) {
    found = 0;
    long start = System.nanoTime();
    for (Article article : articles) {
      found += marker.mark(article).marks().size();
    }
    return (System.nanoTime() - start) / NANOS;
  }
}
