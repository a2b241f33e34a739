package dev.firsthand.quality.relate;

import dev.firsthand.record.Article;
import dev.firsthand.record.Marked;
import java.util.List;

/// The first line of each article, without a title, so that a decision learns to abstain where
/// little is known.
final class FirstLines {

  /// A line of an agency.
  private static final int LINE = 140;

  private FirstLines() {}

  static List<Marked> of(List<Marked> articles) {
    return articles.stream().map(FirstLines::line).toList();
  }

  private static Marked line(Marked marked) {
    Article article = marked.article();
    String body = article.body();
    int end = body.length() <= LINE ? body.length() : Math.max(0, body.lastIndexOf(' ', LINE));
    String line = body.substring(0, end);
    int points = line.codePointCount(0, end);
    return new Marked(
        with(article, line), marked.marks().stream().filter(mark -> mark.end() <= points).toList());
  }

  private static Article with(Article a, String line) {
    return new Article(
        a.id(),
        a.url(),
        a.outlet(),
        null,
        a.byline(),
        null,
        a.section(),
        a.published(),
        a.updated(),
        a.language(),
        line,
        a.captions(),
        a.credits(),
        a.keywords(),
        a.access());
  }
}
