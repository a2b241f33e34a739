package dev.firsthand.cli;

import dev.firsthand.Pipeline;
import dev.firsthand.record.Marked;
import dev.firsthand.record.Story;
import dev.firsthand.record.StoryChange;
import dev.firsthand.relate.Assignments;
import java.util.ArrayList;
import java.util.List;

/// Gathers related articles into their stories. Articles that nobody related are one story
/// together, and only their lineage is found.
final class StoryGroups {

  /// The story of the articles that came without one.
  private static final String UNASSIGNED = "0";

  private final Pipeline pipeline;
  private final Assignments assignments = new Assignments();
  private final List<Story.Report> assigned = new ArrayList<>();
  private final List<Story.Report> unassigned = new ArrayList<>();

  StoryGroups(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  void add(Prepared.Ready ready) {
    Marked marked = ready.marked();
    if (ready.change().isPresent()) {
      StoryChange change = ready.change().get();
      assignments.add(change);
      assigned.add(new Story.Report(marked, change.lineage()));
    } else {
      unassigned.add(new Story.Report(marked, pipeline.relate(marked).lineage()));
    }
  }

  /// The stories in the order in which they began, their reports in the order of arrival.
  List<Story> stories() {
    List<Story> stories = new ArrayList<>(assignments.stories(assigned));
    if (!unassigned.isEmpty()) {
      stories.add(new Story(UNASSIGNED, unassigned));
    }
    return stories;
  }
}
