package dev.firsthand.quality.relate;

import dev.firsthand.mark.Marker;
import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.record.Article;
import dev.firsthand.relate.Assignments;
import dev.firsthand.relate.Relater;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// A small set of articles without dates and the story of each. It is streamed in an order that
/// says nothing, the same every time.
///
/// @param stories by the article's id
record StorySet(List<Article> articles, Map<String, String> stories) {

  private static final long SEED = 1;

  StorySet {
    List<Article> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(SEED));
    articles = List.copyOf(shuffled);
    stories = Collections.unmodifiableMap(new LinkedHashMap<>(stories));
  }

  static Article article(String id, @Nullable String title, String body) {
    List<String> none = List.of();
    return new Article(
        id, null, null, title, none, null, null, null, null, "en", body, none, List.of(), none);
  }

  /// Marks the articles and streams them through [Relater].
  List<Measure> score(Errors errors) {
    Marker marker = new Marker();
    Relater relater = new Relater();
    Map<String, String> found = new LinkedHashMap<>();
    Assignments assignments = new Assignments();
    articles.forEach(article -> assignments.add(relater.relate(marker.mark(article))));
    articles.forEach(article -> found.put(article.id(), assignments.story(article.id())));
    stories.forEach((id, story) -> errors.tell("PLACED", id, story, found.get(id)));
    return BCubed.of(stories, found).measures("");
  }
}
