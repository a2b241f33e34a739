package dev.firsthand.mark;

import dev.firsthand.record.Article;
import dev.firsthand.record.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Marks a text for a test.
public final class Read {

  private Read() {}

  /// The marks of one kind in an English text published on a day.
  public static <M extends Mark> List<M> marks(
      Class<M> kind, String body, @Nullable String published) {
    return marks(kind, body, published, "en");
  }

  public static <M extends Mark> List<M> marks(
      Class<M> kind, String body, @Nullable String published, String language) {
    Article article =
        new Article(
            "a", null, null, null, List.of(), null, null, published, null, language, body,
            List.of(), List.of(), List.of());
    return new Marker().mark(article).marks(kind);
  }
}
