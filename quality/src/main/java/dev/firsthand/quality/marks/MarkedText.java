package dev.firsthand.quality.marks;

import dev.firsthand.mark.Marker;
import dev.firsthand.record.Article;
import dev.firsthand.record.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Marks the bare texts of gold sets.
final class MarkedText {

  private static final Marker MARKER = new Marker();

  private MarkedText() {}

  /// The marks of one kind in a text published on a day.
  static <M extends Mark> List<M> marks(Class<M> kind, String body, @Nullable String published) {
    Article article =
        new Article(
            "scored", null, null, null, List.of(), null, null, published, null, "en", body,
            List.of(), List.of(), List.of());
    return MARKER.mark(article).marks(kind);
  }

  /// The words around a place in chars, on one line.
  static String around(String body, int start, int end) {
    return body.substring(Math.max(0, start - 40), Math.min(body.length(), end + 40))
        .replace('\n', ' ');
  }
}
