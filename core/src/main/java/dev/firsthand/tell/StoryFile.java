package dev.firsthand.tell;

import dev.firsthand.record.Dossier;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a story file tells, section by section, before it is set for a terminal or a page.
///
/// @param facts one line: how many reports, outlets and origins, and the days they cover
/// @param sources the reports by their tags
record StoryFile(
    String headline, String facts, List<Section> sections, Map<String, Dossier.Report> sources) {

  /// The heading above the sources.
  static final String REPORTS = "Reports";

  /// @param rows one statement each
  /// @param picture the same at a glance, where there is one
  record Section(String heading, List<Row> rows, @Nullable Picture picture) {}

  /// A statement and who carries it.
  ///
  /// @param lead what stands before it, such as a date; may be empty
  /// @param tags the reports that carry it
  /// @param support how many independent origins, in words; may be empty
  /// @param standing one word; may be empty
  /// @param voices the exact words, a report each
  /// @param isQuoted the statement is the exact words already, which open to their paragraph only
  record Row(
      String lead,
      String statement,
      String tags,
      String support,
      String standing,
      List<Voice> voices,
      boolean isQuoted,
      @Nullable Picture picture) {

    /// Words up to this length are shown in their sentence in any case.
    private static final int SHORT = 60;

    static Row of(String lead, String statement, String tags) {
      return new Row(lead, statement, tags, "", "", List.of(), false, null);
    }

    /// A statement in the exact words of a report.
    static Row quoted(String lead, String statement, String tags, String standing, Voice voice) {
      return new Row(lead, statement, tags, "", standing, List.of(voice), true, null);
    }

    /// The voices that say more than the statement does.
    List<Voice> further() {
      return isQuoted ? List.of() : voices.stream().filter(voice -> !isTold(voice)).toList();
    }

    /// Whether the statement has the words already, whole and with nothing to be said of them.
    private boolean isTold(Voice voice) {
      return voice.note().isEmpty()
          && voice.words().length() > SHORT
          && statement.contains(voice.words().strip());
    }
  }

  static StoryFile of(Dossier dossier) {
    return new Draft(dossier).file();
  }
}
