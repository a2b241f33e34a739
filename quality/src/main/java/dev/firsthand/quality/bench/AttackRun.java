package dev.firsthand.quality.bench;

import dev.firsthand.quality.AllSides;
import dev.firsthand.quality.Redated;
import dev.firsthand.record.Article;
import dev.firsthand.record.Marked;
import dev.firsthand.relate.Relater;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Relates a year of news alone, beside ten thousand articles that are nearly the same, and
/// beside one that holds every word, and prints how fast the news went in each.
final class AttackRun {

  private static final int COPIES = 10_000;
  private static final int WARM_UP = 2_000;

  private AttackRun() {}

  static void run(Path data) throws IOException {
    List<Article> news =
        new AllSides(data.resolve(AllSides.SET)).articles(AllSides.LAST_YEAR, AllSides.LAST_YEAR);
    System.out.println(
        "attack\tarticles\tnews articles/s\tseconds for the attack\tnews in its stories");
    measure("warm-up", news.subList(0, WARM_UP), List.of());
    measure("none", news, List.of());
    measure("10,000 copies", news, copies(news.get(WARM_UP)));
    measure("every word", news, List.of(everyWord(news)));
  }

  /// The attack is spread over the first half of the news.
  private static void measure(String name, List<Article> news, List<Article> attack) {
    Relater relater = new Relater();
    GrowthRun.Clock clock = new GrowthRun.Clock();
    GrowthRun.Clock attackClock = new GrowthRun.Clock();
    Set<String> attacked = new HashSet<>();
    List<String> stories = new ArrayList<>();
    int posted = 0;
    for (int i = 0; i < news.size(); i++) {
      int due = (int) Math.min(attack.size(), (i + 1L) * attack.size() * 2 / news.size() + 1);
      for (; posted < due; posted++) {
        Article article = Redated.on(news.get(i).published(), attack.get(posted));
        attackClock.start();
        attacked.add(relater.relate(new Marked(article, List.of())).story());
        attackClock.stop();
      }
      Marked marked = new Marked(news.get(i), List.of());
      clock.start();
      stories.add(relater.relate(marked).story());
      clock.stop();
    }
    System.out.printf(
        Locale.ROOT,
        "%s\t%d\t%.0f\t%.1f\t%d%n",
        name,
        news.size(),
        news.size() / clock.seconds(),
        attackClock.seconds(),
        stories.stream().filter(attacked::contains).count());
  }

  private static List<Article> copies(Article of) {
    List<Article> copies = new ArrayList<>();
    for (int i = 0; i < COPIES; i++) {
      copies.add(article("copy-" + i, "Copy " + i + " " + of.title(), of.body() + " No. " + i));
    }
    return copies;
  }

  private static Article everyWord(List<Article> news) {
    StringBuilder words = new StringBuilder();
    for (Article article : news) {
      words.append(article.title()).append(". ").append(article.body()).append("\n\n");
    }
    return article("every-word", "Everything", words.toString());
  }

  private static Article article(String id, String title, String body) {
    List<String> none = List.of();
    return new Article(
        id, null, null, title, none, null, null, null, null, "en", body, none, List.of(), none);
  }
}
