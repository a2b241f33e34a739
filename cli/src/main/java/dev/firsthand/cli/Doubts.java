package dev.firsthand.cli;

import dev.firsthand.record.Article;
import dev.firsthand.record.IsoTime;
import dev.firsthand.record.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What makes an article unfit to be told about, whoever took it out of its page.
final class Doubts {

  /// No newspaper is older; no clock that is merely wrong goes so far.
  private static final int FIRST_YEAR = 1600;

  private static final int LAST_YEAR = 2100;

  private Doubts() {}

  static Optional<String> about(Article article) {
    if (article.body().isBlank()) {
      return Optional.of("empty body");
    }
    return IsoTime.date(article.published())
        .map(LocalDate::getYear)
        .filter(year -> year < FIRST_YEAR || year > LAST_YEAR)
        .map(year -> "published in the year " + year);
  }

  /// Marks that came with an article must lie in its body.
  static Optional<String> about(Article article, List<Mark> marks) {
    int length = article.body().codePointCount(0, article.body().length());
    return marks.stream()
        .filter(mark -> mark.start() < 0 || mark.start() > mark.end() || mark.end() > length)
        .findFirst()
        .map(mark -> "a mark outside of the body: " + mark.start() + " to " + mark.end());
  }
}
