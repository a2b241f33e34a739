package dev.firsthand.record;

import java.util.List;

/// The articles about one event, in the order in which they came in: what weighing reads.
///
/// @param id the story's id
/// @param reports each article with its marks and what relating it found
public record Story(String id, List<Report> reports) {

  public Story {
    reports = List.copyOf(reports);
  }

  /// One article of a story.
  ///
  /// @param lineage the texts it shares with earlier articles of the story
  public record Report(Marked marked, List<StoryChange.Link> lineage) {

    public Report {
      lineage = List.copyOf(lineage);
    }

    public Article article() {
      return marked.article();
    }
  }
}
