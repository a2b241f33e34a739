package dev.firsthand.tell;

import dev.firsthand.record.Dossier;
import java.util.List;
import java.util.Map;

/// What a story file tells, section by section, before it is set for a terminal or a page.
///
/// @param facts one line: how many reports, outlets and origins, and the days they cover
/// @param sources the reports by their tags
record StoryFile(
    String headline, String facts, List<Section> sections, Map<String, Dossier.Report> sources) {

  /// The heading above the sources.
  static final String REPORTS = "Reports";

  /// @param rows one statement each
  record Section(String heading, List<Row> rows) {}

  /// A statement and who carries it.
  ///
  /// @param lead what stands before it, such as a date; may be empty
  /// @param tags the reports that carry it
  /// @param support how many independent origins, in words; may be empty
  /// @param standing one word; may be empty
  /// @param voices the exact words, a report each
  record Row(
      String lead,
      String statement,
      String tags,
      String support,
      String standing,
      List<Voice> voices) {

    static Row of(String lead, String statement, String tags, List<Voice> voices) {
      return new Row(lead, statement, tags, "", "", voices);
    }
  }

  static StoryFile of(Dossier dossier) {
    return new Draft(dossier).file();
  }
}
