package dev.firsthand.quality.relate;

import dev.firsthand.record.Article;
import dev.firsthand.record.Marked;
import dev.firsthand.relate.lineage.Lineage;
import dev.firsthand.relate.reading.Arrival;
import dev.firsthand.relate.reading.StreamClock;
import dev.firsthand.relate.story.Decision;
import dev.firsthand.relate.story.Profile;
import dev.firsthand.relate.story.Sketch;
import dev.firsthand.relate.story.Stories;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Finds the weights of [Decision] by hill climbing on the B³ F1 of 2016 and 2017 of
/// `stream/allsides`: arguments are the data folder, the number of steps and a seed.
public final class StoryTuning {

  private record Item(String id, Profile profile, List<Lineage.Tie> ties) {}

  private final List<Item> items = new ArrayList<>();
  private final List<Map<String, String>> gold = new ArrayList<>();

  private StoryTuning(Path data) throws IOException {
    AllSides set = new AllSides(data);
    List<Article> articles = set.articles(2016, 2017);
    gold.add(StreamScore.of(2016, articles, set.stories()));
    gold.add(StreamScore.of(2017, articles, set.stories()));
    StreamClock clock = new StreamClock();
    Lineage lineage = new Lineage();
    Stories stories = new Stories();
    for (Article article : articles) {
      Arrival arrival = Arrival.of(items.size(), new Marked(article, List.of()), clock);
      Lineage.Traced traced = lineage.trace(arrival);
      Profile profile = stories.weigh(Sketch.of(arrival));
      lineage.keep(traced, stories.place(profile, traced.ties()).story());
      items.add(new Item(article.id(), profile, traced.ties()));
      stories.end(clock.now() - 14, items.size() - 500).forEach(lineage::forget);
    }
  }

  public static void main(String[] args) throws IOException {
    StoryTuning tuning = new StoryTuning(Path.of(args[0]));
    tuning.climb(Integer.parseInt(args[1]), new Random(Long.parseLong(args[2])));
  }

  private void climb(int steps, Random random) {
    double[] best = Decision.TUNED.weights();
    double score = score(best);
    for (int step = 0; step < steps; step++) {
      double[] tried = best.clone();
      int changes = 1 + random.nextInt(2);
      for (int i = 0; i < changes; i++) {
        int at = random.nextInt(tried.length);
        tried[at] += random.nextGaussian() * Math.max(0.05, Math.abs(tried[at]) * 0.4);
      }
      double found = score(tried);
      if (found >= score) {
        if (found > score) {
          System.out.printf(Locale.ROOT, "%d\t%.4f\t%s%n", step, found, Arrays.toString(tried));
        }
        score = found;
        best = tried;
      }
    }
    System.out.println(Arrays.toString(best));
  }

  private double score(double[] weights) {
    Stories stories = new Stories(Decision.of(weights));
    Map<String, String> found = new HashMap<>();
    for (Item item : items) {
      found.put(item.id(), stories.place(item.profile(), item.ties()).story());
      if (found.size() % 500 == 0) {
        stories.end(item.profile().day() - 14, item.profile().number() - 500);
      }
    }
    double sum = 0;
    int labelled = 0;
    for (Map<String, String> year : gold) {
      Map<String, String> put = new HashMap<>(found);
      put.keySet().retainAll(year.keySet());
      sum += BCubed.of(year, put).f1() * year.size();
      labelled += year.size();
    }
    return sum / labelled;
  }
}
