package dev.firsthand.store;

import dev.firsthand.record.Correction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/// What people say, done at once and kept.
final class Corrections {

  private final Sql sql;
  private final Placements placements;

  Corrections(Sql sql, Placements placements) {
    this.sql = sql;
    this.placements = placements;
  }

  void keep(Correction correction) {
    switch (correction) {
      case Correction.Move(String article, String story) -> {
        placements.place(article, story);
        keep("move", article, story);
      }
      case Correction.Split(String article, String story) -> {
        splitOff(article, story);
        keep("split", article, story);
      }
      case Correction.Merge(String story, String into) -> {
        placements.merge(story, into);
        keep("merge", story, into);
      }
      case Correction.Pin(String article) -> keep("pin", article, "");
      case Correction.Apart(String article, String other) -> keep("apart", article, other);
      case Correction.Unfold(String outlet) -> keep("unfold", outlet, "");
    }
  }

  List<Correction> all() {
    return sql.list(
        "SELECT kind, subject, object FROM corrections ORDER BY seq", Corrections::correction);
  }

  private static Correction correction(ResultSet row) throws SQLException {
    String subject = row.getString("subject");
    String object = row.getString("object");
    return switch (row.getString("kind")) {
      case "move" -> new Correction.Move(subject, object);
      case "split" -> new Correction.Split(subject, object);
      case "merge" -> new Correction.Merge(subject, object);
      case "pin" -> new Correction.Pin(subject);
      case "apart" -> new Correction.Apart(subject, object);
      case "unfold" -> new Correction.Unfold(subject);
      default ->
          throw new StoreException("a correction of no known kind: " + row.getString("kind"));
    };
  }

  private void keep(String kind, String subject, String object) {
    sql.update(
        "INSERT INTO corrections (kind, subject, object) VALUES (?, ?, ?)", kind, subject, object);
  }

  /// A story that people split off is of the same affair.
  private void splitOff(String article, String story) {
    sql.first("SELECT story FROM articles WHERE id = ?", row -> row.getString(1), article)
        .ifPresent(from -> placements.branch(story, from));
    placements.place(article, story);
  }
}
