package dev.firsthand.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// An article and what was found in its body, in the order of the text.
///
/// @param neutral the article's language has no rules here, so that only what needs none was looked
///     for: figures in digits, dates in digits or with a month's name, words in quote marks
public record Marked(Article article, List<Mark> marks, boolean neutral) {

  public Marked {
    marks = List.copyOf(marks);
  }

  public Marked(Article article, List<Mark> marks) {
    this(article, marks, false);
  }

  /// The marks of one kind, in the order of the text.
  public <M extends Mark> List<M> marks(Class<M> kind) {
    List<M> found = new ArrayList<>();
    for (Mark mark : marks) {
      if (kind.isInstance(mark)) {
        found.add(kind.cast(mark));
      }
    }
    return Collections.unmodifiableList(found);
  }
}
