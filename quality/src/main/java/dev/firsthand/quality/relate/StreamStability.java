package dev.firsthand.quality.relate;

import dev.firsthand.quality.AllSides;
import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.quality.Share;
import dev.firsthand.record.Article;
import dev.firsthand.record.Marked;
import dev.firsthand.record.StoryChange;
import dev.firsthand.relate.Assignments;
import dev.firsthand.relate.Relater;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Scores how little the stories of `stream/allsides` depend on chance: on the order of articles
/// that came at about the same time, and on restarts. The set has days and no hours, so the
/// order is shuffled within a day, which is harder than within an hour, and within hours that are
/// made up: the articles of a day, in their order, are spread over six hours, two to five an hour.
/// That order is also the one in which articles of the same moment are placed; two shuffled orders
/// beside each other lean on it no more.
public final class StreamStability {

  private static final int RESTART = 1_000;
  private static final long SEED = 1;
  private static final int HOURS = 6;

  private StreamStability() {}

  public static List<Measure> score(Path folder, Errors errors) throws IOException {
    List<Article> articles = new AllSides(folder).articles(AllSides.FIRST_YEAR, AllSides.LAST_YEAR);
    Map<String, String> stories = stories(changes(articles));
    List<Article> shuffled = shuffled(hours(articles), SEED);
    List<StoryChange> changes = changes(shuffled);
    Map<String, String> again = stories(changes(shuffled(hours(articles), SEED + 1)));
    Map<String, String> days = stories(changes(shuffled(days(articles), SEED)));
    return List.of(
        new Measure("ARI with hours shuffled", Rand.adjusted(stories, stories(changes))),
        new Measure("ARI of hours shuffled twice", Rand.adjusted(stories(changes), again)),
        new Measure("ARI with days shuffled", Rand.adjusted(stories, days)),
        restarted(shuffled, changes, errors).measure("changes alike with restarts"));
  }

  private static Share restarted(List<Article> articles, List<StoryChange> changes, Errors errors) {
    Share alike = new Share();
    RestartedStream stream = new RestartedStream();
    for (int i = 0; i < articles.size(); i++) {
      if (i % RESTART == 0) {
        stream.restart();
      }
      StoryChange change = stream.relate(new Marked(articles.get(i), List.of()));
      if (!change.equals(changes.get(i))) {
        errors.tell("RESTART", change, changes.get(i));
      }
      alike.add(change.equals(changes.get(i)));
    }
    return alike;
  }

  private static List<List<Article>> days(List<Article> articles) {
    Map<String, List<Article>> days = new LinkedHashMap<>();
    for (Article article : articles) {
      String day = String.valueOf(article.published());
      days.computeIfAbsent(day, _ -> new ArrayList<>()).add(article);
    }
    return List.copyOf(days.values());
  }

  private static List<List<Article>> hours(List<Article> articles) {
    List<List<Article>> hours = new ArrayList<>();
    for (List<Article> day : days(articles)) {
      for (int hour = 0; hour < HOURS; hour++) {
        int from = day.size() * hour / HOURS;
        hours.add(day.subList(from, day.size() * (hour + 1) / HOURS));
      }
    }
    return hours;
  }

  private static List<Article> shuffled(List<List<Article>> parts, long seed) {
    Random random = new Random(seed);
    List<Article> all = new ArrayList<>();
    for (List<Article> part : parts) {
      List<Article> order = new ArrayList<>(part);
      Collections.shuffle(order, random);
      all.addAll(order);
    }
    return all;
  }

  private static List<StoryChange> changes(List<Article> articles) {
    Relater relater = new Relater();
    return articles.stream()
        .map(article -> relater.relate(new Marked(article, List.of())))
        .toList();
  }

  private static Map<String, String> stories(List<StoryChange> changes) {
    Assignments assignments = new Assignments();
    changes.forEach(assignments::add);
    Map<String, String> stories = new HashMap<>();
    changes.forEach(c -> stories.put(c.article(), assignments.story(c.article())));
    return stories;
  }
}
