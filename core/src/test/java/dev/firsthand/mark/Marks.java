package dev.firsthand.mark;

import dev.firsthand.record.Article;
import dev.firsthand.record.Mark;
import java.util.List;

/// Marks a text that has nothing but a body and a day.
public final class Marks {

  private Marks() {}

  public static <M extends Mark> List<M> in(String body, Class<M> kind) {
    Article article =
        new Article(
            "a",
            null,
            null,
            null,
            List.of(),
            null,
            null,
            "2031-03-14",
            null,
            "en",
            body,
            List.of(),
            List.of(),
            List.of());
    return new Marker().mark(article).marks(kind);
  }
}
