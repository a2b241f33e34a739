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
record Revised(Dossier.Report report, Version version, Carriers carriers) {

  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    if (version.title() != null && report.title() != null) {
      String title = quoted(version.title()) + " became " + quoted(report.title());
      rows.add(Row.of("headline", title, tag()));
    }
    version.changes().forEach(change -> rows.add(row(change)));
    version.edits().forEach(edit -> rows.addAll(rows(edit)));
    return rows;
  }

  private Row row(Change change) {
    String lead = change.aspect().name().toLowerCase(Locale.ROOT);
    return new Row(
        lead, statement(change), tag(), "", standing(change.announced()), List.of(), false, null);
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
    Excerpt before = edit.before();
    String standing = standing(edit.announced());
    return before == null
        ? List.of(row(edit.kind().name().toLowerCase(Locale.ROOT), edit.words(), standing))
        : List.of(row("was", before, ""), row("is now", edit.words(), standing));
  }

  private Row row(String lead, Excerpt words, String standing) {
    return Row.quoted(lead, words.text(), tag(), standing, carriers.voice(words));
  }

  private String tag() {
    return carriers.tag(report.article());
  }

  private static String standing(boolean announced) {
    return announced ? "announced" : "without a word";
  }

  private static String quoted(String words) {
    return "“" + words + "”";
  }
}
