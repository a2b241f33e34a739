package dev.firsthand.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.firsthand.store.StoryLine;

/// A line of the list of stories as JSON.
final class StoryJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private StoryJson() {}

  static String of(StoryLine story) {
    ObjectNode line =
        JSON.createObjectNode().put("story", story.id()).put("storyline", story.storyline());
    if (story.headline() != null) {
      line.put("headline", story.headline());
    }
    line.put("reports", story.reports());
    line.set("outlets", JSON.valueToTree(story.outlets()));
    if (story.first() != null) {
      line.put("first", story.first()).put("last", story.last());
    }
    return line.toString();
  }
}
