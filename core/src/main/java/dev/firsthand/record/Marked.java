package dev.firsthand.record;

import java.util.List;

/// An article and what was found in its body, in the order of the text.
public record Marked(Article article, List<Mark> marks) {

  public Marked {
    marks = List.copyOf(marks);
  }

  /// The marks of one kind, in the order of the text.
  public <M extends Mark> List<M> marks(Class<M> kind) {
    return marks.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
