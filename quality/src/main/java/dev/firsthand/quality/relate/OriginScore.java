package dev.firsthand.quality.relate;

import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.quality.Share;
import dev.firsthand.record.Article;
import dev.firsthand.record.Marked;
import dev.firsthand.record.StoryChange.Link;
import dev.firsthand.relate.Relater;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Scores the number of independent origins of whole stories.
final class OriginScore {

  private final Map<String, Article> articles;
  private final Errors errors;
  private final Share exact = new Share();

  OriginScore(Map<String, Article> articles, Errors errors) {
    this.articles = articles;
    this.errors = errors;
  }

  /// Adds a story: its name, something else, how many origins it has, and its articles, those of
  /// one origin with a comma between.
  void add(List<String> row) {
    int wanted = Integer.parseInt(row.get(2));
    int found = origins(List.of(row.get(3).replace(" | ", ",").split(",", -1)));
    exact.add(found == wanted);
    if (found != wanted) {
      errors.tell("ORIGINS", row.getFirst(), found, wanted);
    }
  }

  private int origins(List<String> ids) {
    Relater relater = new Relater();
    Map<String, String> roots = new HashMap<>();
    ids.stream()
        .map(id -> LineageScore.article(articles, id))
        .sorted(Comparator.comparing(LineageScore::day))
        .forEach(
            article -> {
              roots.put(article.id(), article.id());
              relater.relate(new Marked(article, List.of())).lineage().stream()
                  .filter(OriginScore::isReuse)
                  .forEach(link -> join(roots, link.to(), article.id()));
            });
    return (int) roots.values().stream().distinct().count();
  }

  private static boolean isReuse(Link link) {
    return link.kind() == Link.Kind.COPY || link.kind() == Link.Kind.PARTIAL;
  }

  private static void join(Map<String, String> roots, String to, String from) {
    String old = roots.getOrDefault(to, to);
    String fresh = roots.getOrDefault(from, from);
    roots.replaceAll((_, root) -> root.equals(old) ? fresh : root);
  }

  Measure measure() {
    return exact.measure("origin groups exact");
  }
}
