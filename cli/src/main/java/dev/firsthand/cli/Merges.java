package dev.firsthand.cli;

import dev.firsthand.record.StoryChange;
import java.util.HashMap;
import java.util.Map;

/// Where the ids of merged stories lead to.
final class Merges {

  private final Map<String, String> into = new HashMap<>();

  void add(StoryChange change) {
    for (StoryChange.Event event : change.events()) {
      switch (event) {
        case StoryChange.Event.Merged(String story, String target) -> into.put(story, target);
        case StoryChange.Event.Split _, StoryChange.Event.Version _ -> {}
      }
    }
  }

  /// The story that an id stands for after all merges.
  String current(String story) {
    String id = story;
    for (int hops = 0; into.containsKey(id) && hops <= into.size(); hops++) {
      id = into.get(id);
    }
    return id;
  }

  StoryChange current(StoryChange change) {
    return new StoryChange(
        change.article(),
        current(change.story()),
        change.storyline() == null ? null : current(change.storyline()),
        change.opened(),
        change.lineage(),
        change.why(),
        change.events());
  }
}
