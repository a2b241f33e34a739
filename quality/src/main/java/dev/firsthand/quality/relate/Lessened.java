package dev.firsthand.quality.relate;

import dev.firsthand.record.Article;
import dev.firsthand.record.Marked;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Articles with less to them than they had, so that a decision learns to abstain where
/// little is known.
final class Lessened {

  /// A line of an agency.
  private static final int LINE = 140;

  /// Of the articles without a label so many are left out for one that is taken.
  private static final int THINNED = 6;

  private Lessened() {}

  /// The first line of each, without a title.
  static List<Marked> lines(List<Marked> articles) {
    return articles.stream().map(Lessened::line).toList();
  }

  /// The labelled articles and some of the others, without a date.
  static List<Marked> undated(List<Marked> articles, Set<String> labelled) {
    List<Marked> taken = new ArrayList<>();
    int passed = 0;
    for (Marked marked : articles) {
      if (labelled.contains(marked.article().id()) || passed++ % THINNED == 0) {
        Article a = marked.article();
        taken.add(new Marked(with(a, a.title(), a.body(), false), marked.marks()));
      }
    }
    return taken;
  }

  private static Marked line(Marked marked) {
    Article article = marked.article();
    String body = article.body();
    int end = body.length() <= LINE ? body.length() : Math.max(0, body.lastIndexOf(' ', LINE));
    String line = body.substring(0, end);
    int points = line.codePointCount(0, end);
    return new Marked(
        with(article, null, line, true),
        marked.marks().stream().filter(mark -> mark.end() <= points).toList());
  }

  private static Article with(Article a, @Nullable String title, String body, boolean isDated) {
    return new Article(
        a.id(),
        a.url(),
        a.outlet(),
        title,
        a.byline(),
        null,
        a.section(),
        isDated ? a.published() : null,
        isDated ? a.updated() : null,
        a.language(),
        body,
        a.captions(),
        a.credits(),
        a.keywords(),
        a.access());
  }
}
