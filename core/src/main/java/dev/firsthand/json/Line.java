package dev.firsthand.json;

import dev.firsthand.record.Article;
import dev.firsthand.record.Mark;
import dev.firsthand.record.Marked;
import dev.firsthand.record.StoryChange;
import java.util.List;
import java.util.Optional;

/// One line of input, with as much of the way already done as the line carries.
public sealed interface Line {

  /// An article; `marks` and `change` are there when an earlier command has put them in.
  record Told(
      Article article, Optional<List<Mark>> marks, boolean neutral, Optional<StoryChange> change)
      implements Line {

    public Optional<Marked> marked() {
      return marks.map(found -> new Marked(article, found, neutral));
    }
  }

  /// A rejection from an earlier command, passed on so that nothing is dropped silently.
  record Rejection(String id, String reason) implements Line {}
}
