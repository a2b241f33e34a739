package dev.firsthand.relate;

import dev.firsthand.record.Story;
import dev.firsthand.record.StoryChange;
import dev.firsthand.record.StoryChange.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where the articles of a stream stand by now: each in the story that it was put into, or in that
/// to which a later report took it.
public final class Assignments {

  private final Map<String, String> storyOf = new HashMap<>();
  private final Map<String, String> storylineOf = new HashMap<>();

  public void add(StoryChange change) {
    storyOf.put(change.article(), change.story());
    if (change.storyline() != null) {
      storylineOf.put(change.story(), change.storyline());
    }
    for (Event event : change.events()) {
      switch (event) {
        case Event.Moved(String article, String _, String into, var _) ->
            storyOf.put(article, into);
        case Event.Split(String story, String from) -> storylineOf.put(story, storylineOf(from));
        case Event.Merged(String story, String into) -> join(story, storylineOf(into));
        case Event.Version _ -> {}
      }
    }
  }

  private void join(String began, String storyline) {
    storylineOf.replaceAll((_, of) -> of.equals(began) ? storyline : of);
  }

  /// The story of an article that was added.
  public String story(String article) {
    return storyOf.getOrDefault(article, "");
  }

  /// What the story of an article is part of.
  public String storyline(String article) {
    return storylineOf(story(article));
  }

  private String storylineOf(String story) {
    return storylineOf.getOrDefault(story, story);
  }

  /// Reports that were added, by their stories: the stories in the order in which they began, each
  /// with its reports in the order of arrival.
  public List<Story> stories(List<Story.Report> reports) {
    Map<String, List<Story.Report>> stories = new LinkedHashMap<>();
    for (Story.Report report : reports) {
      stories.computeIfAbsent(story(report.article().id()), _ -> new ArrayList<>()).add(report);
    }
    return stories.entrySet().stream()
        .map(story -> new Story(story.getKey(), story.getValue()))
        .toList();
  }

  /// A change with its article where that stands by now.
  public StoryChange last(StoryChange change) {
    String story = story(change.article());
    return new StoryChange(
        change.article(),
        story,
        change.storyline() == null ? null : storylineOf(story),
        change.opened(),
        change.lineage(),
        change.why(),
        change.events());
  }
}
