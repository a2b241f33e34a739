package dev.firsthand.store;

import dev.firsthand.record.StoryChange;
import dev.firsthand.record.StoryChange.Event;
import java.util.List;

/// That an article went to another story.
///
/// @param by the later report that showed it
public record Reassigned(String by, Event.Moved move) {

  /// What a change says of an article.
  static List<Reassigned> of(String article, StoryChange change) {
    return change.events().stream()
        .filter(Event.Moved.class::isInstance)
        .map(Event.Moved.class::cast)
        .filter(move -> move.article().equals(article))
        .map(move -> new Reassigned(change.article(), move))
        .toList();
  }
}
