package dev.firsthand.mark;

import dev.firsthand.record.Article;
import dev.firsthand.record.Mark;
import dev.firsthand.record.Marked;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Marks a text that has nothing but a body, a language and a day.
public final class Marks {

  private static final String FRIDAY = "2031-03-14";

  private Marks() {}

  /// Marks an English text of a Friday.
  public static <M extends Mark> List<M> in(String body, Class<M> kind) {
    return in(body, kind, FRIDAY);
  }

  /// Marks an English text.
  public static <M extends Mark> List<M> in(
      String body, Class<M> kind, @Nullable String published) {
    return marked("en", published, body).marks(kind);
  }

  public static Marked marked(String language, @Nullable String published, String body) {
    Article article =
        new Article(
            "a", null, null, null, List.of(), null, null, published, null, language, body,
            List.of(), List.of(), List.of());
    return new Marker().mark(article);
  }
}
