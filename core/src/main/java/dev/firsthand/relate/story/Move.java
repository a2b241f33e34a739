package dev.firsthand.relate.story;

import dev.firsthand.record.StoryChange.Event;
import dev.firsthand.record.StoryChange.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// An article that went to another story, and those that reuse its text with it.
///
/// @param articles their ids by their place in the stream, the article that led first
/// @param opens whether it opens the story that it goes to
/// @param ends whether it was the last of the story that it left
public record Move(
    Map<Integer, String> articles, String from, String into, boolean opens, boolean ends, Why why) {

  /// Why those that reuse its text went too.
  private static final Why REUSE = new Why(Map.of(Feature.COPIED.label(), 1.0), null);

  public List<Event> events() {
    List<Event> events = new ArrayList<>();
    for (String article : articles.values()) {
      events.add(new Event.Moved(article, from, into, events.isEmpty() ? why : REUSE));
    }
    if (opens) {
      events.add(new Event.Split(into, from));
    }
    if (ends) {
      events.add(new Event.Merged(from, into));
    }
    return events;
  }
}
