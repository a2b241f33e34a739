package dev.firsthand.tell;

import dev.firsthand.record.Dossier;
import dev.firsthand.record.Dossier.Change;
import dev.firsthand.record.Dossier.Edit;
import dev.firsthand.record.Dossier.Excerpt;
import dev.firsthand.record.Dossier.Version;
import dev.firsthand.tell.StoryFile.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Tells what an outlet changed in a piece: first what it now says otherwise, then the sentences.
///
/// @param tag the report's
record Revised(Dossier.Report report, Version version, String tag) {

  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    if (version.title() != null && report.title() != null) {
      String title = quoted(version.title()) + " became " + quoted(report.title());
      rows.add(Row.of("headline", title, tag, List.of()));
    }
    version.changes().forEach(change -> rows.add(row(change)));
    version.edits().forEach(edit -> rows.addAll(rows(edit)));
    return rows;
  }

  private Row row(Change change) {
    String lead = change.aspect().name().toLowerCase(Locale.ROOT);
    return row(lead, statement(change), change.announced());
  }

  private static String statement(Change change) {
    String about = change.what() == null ? "" : change.what() + ": ";
    String turn = turn(change.before(), change.after());
    return switch (change.aspect()) {
      case FIGURE, NAME -> turn;
      case QUOTE -> about + turn;
      case SOURCE, SPEAKER -> turn + ", of “" + change.what() + "”";
    };
  }

  private static String turn(@Nullable Excerpt before, @Nullable Excerpt after) {
    if (before == null) {
      return after == null ? "" : quoted(after.text()) + " was put in";
    }
    String was = quoted(before.text());
    return after == null ? was + " was taken out" : was + " became " + quoted(after.text());
  }

  private List<Row> rows(Edit edit) {
    String words = edit.words().text();
    Excerpt before = edit.before();
    return before == null
        ? List.of(row(edit.kind().name().toLowerCase(Locale.ROOT), words, edit.announced()))
        : List.of(
            Row.of("was", before.text(), tag, List.of()), row("is now", words, edit.announced()));
  }

  private Row row(String lead, String statement, boolean announced) {
    return new Row(lead, statement, tag, "", announced ? "announced" : "without a word", List.of());
  }

  private static String quoted(String words) {
    return "“" + words + "”";
  }
}
