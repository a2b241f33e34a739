package dev.firsthand.relate.story;

import dev.firsthand.record.StoryChange.Event;
import dev.firsthand.record.StoryChange.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Articles that went together to another story.
///
/// @param articles by their place in the stream
/// @param opens whether they open the story that they go to
/// @param ends whether they were the last of the story that they left
public record Move(
    Map<Integer, Event.Moved> articles, String from, String into, boolean opens, boolean ends) {

  /// Why an article went whose text rests on another that did.
  static final Why REUSE = new Why(Map.of(Feature.COPIED.label(), 1.0), null);

  public List<Event> events() {
    List<Event> events = new ArrayList<>(articles.values());
    if (opens) {
      events.add(new Event.Split(into, from));
    }
    if (ends) {
      events.add(new Event.Merged(from, into));
    }
    return events;
  }
}
