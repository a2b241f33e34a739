package dev.firsthand.cli;

import dev.firsthand.Pipeline;
import dev.firsthand.record.Marked;
import dev.firsthand.record.Story;
import dev.firsthand.record.StoryChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gathers related articles into their stories. Articles that nobody related are one story
/// together, and only their lineage is found.
final class StoryGroups {

  /// The story of the articles that came without one.
  private static final String UNASSIGNED = "0";

  private final Pipeline pipeline;
  private final Merges merges = new Merges();
  private final Map<String, List<Story.Report>> reports = new LinkedHashMap<>();

  StoryGroups(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  void add(Prepared.Ready ready) {
    ready
        .change()
        .ifPresentOrElse(
            change -> add(change.story(), change, ready.marked()),
            () -> add(UNASSIGNED, pipeline.relate(ready.marked()), ready.marked()));
  }

  private void add(String story, StoryChange change, Marked marked) {
    if (!story.equals(UNASSIGNED)) {
      merges.add(change);
    }
    reports
        .computeIfAbsent(story, _ -> new ArrayList<>())
        .add(new Story.Report(marked, change.lineage()));
  }

  /// The stories in the order in which they began, their reports in the order of arrival.
  List<Story> stories() {
    Map<String, List<Story.Report>> merged = new LinkedHashMap<>();
    reports.forEach(
        (story, some) ->
            merged.computeIfAbsent(merges.current(story), _ -> new ArrayList<>()).addAll(some));
    List<Story> stories = new ArrayList<>();
    merged.forEach((id, all) -> stories.add(new Story(id, all)));
    return stories;
  }
}
