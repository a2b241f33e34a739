package dev.firsthand.store;

import dev.firsthand.record.Correction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/// Where articles belong, when it is not where they were put first: merges, and what people say.
final class Corrections {

  private final Sql sql;

  Corrections(Sql sql) {
    this.sql = sql;
  }

  void keep(Correction correction) {
    switch (correction) {
      case Correction.Move(String article, String story) -> {
        place(article, story);
        keep("move", article, story);
      }
      case Correction.Split(String article, String story) -> {
        place(article, story);
        opened(story);
        keep("split", article, story);
      }
      case Correction.Merge(String story, String into) -> {
        merge(story, into);
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

  private void place(String article, String story) {
    sql.update("UPDATE articles SET story = ? WHERE id = ?", story, article);
  }

  /// Whether nobody said what speaks against a merge that was found: no article of the story is
  /// pinned where it is, and no two were told apart that would meet.
  boolean allowMerge(String story, String into) {
    return sql.first(
                "SELECT 1 FROM corrections JOIN articles ON id = subject"
                    + " WHERE kind = 'pin' AND story = ? LIMIT 1",
                row -> row.getInt(1),
                story)
            .isEmpty()
        && sql.first(
                "SELECT 1 FROM corrections JOIN articles one ON one.id = subject"
                    + " JOIN articles other ON other.id = object WHERE kind = 'apart' AND"
                    + " (one.story, other.story) IN (VALUES (?1, ?2), (?2, ?1)) LIMIT 1",
                row -> row.getInt(1),
                story,
                into)
            .isEmpty();
  }

  void merge(String story, String into) {
    sql.update("UPDATE articles SET story = ? WHERE story = ?", into, story);
    sql.update("INSERT OR REPLACE INTO merges (story, into_story) VALUES (?, ?)", story, into);
  }

  /// Keeps that a story's id is given away.
  void opened(String story) {
    sql.update("UPDATE stories_opened SET last = max(last, CAST(? AS INTEGER))", story);
  }

  String newStory() {
    return sql.first("SELECT last + 1 FROM stories_opened", row -> row.getString(1)).orElse("1");
  }
}
