package dev.firsthand.store;

import dev.firsthand.record.StoryChange.Event;

/// Where articles and stories belong, when it is not where they were put first.
final class Placements {

  private final Sql sql;

  Placements(Sql sql) {
    this.sql = sql;
  }

  /// @param by the article that it happened with
  void keep(Event event, String by) {
    switch (event) {
      case Event.Moved(String article, String _, String into, var _) -> {
        place(article, into);
        sql.update("INSERT OR IGNORE INTO moves (article, by_article) VALUES (?, ?)", article, by);
      }
      case Event.Split(String story, String from) -> branch(story, from);
      case Event.Merged(String story, String into) -> {
        // Reports that had left the window when the others moved stay what they were.
        if (isEmpty(story)) {
          merge(story, into);
        }
      }
      case Event.Version _ -> {}
    }
  }

  void place(String article, String story) {
    sql.update("UPDATE articles SET story = ? WHERE id = ?", story, article);
  }

  /// A story of the same affair as the one it came out of.
  void branch(String story, String from) {
    sql.update(
        "INSERT OR IGNORE INTO storylines (story, storyline) SELECT ?, storyline FROM storylines"
            + " WHERE story = ?",
        story,
        from);
    opened(story);
  }

  /// All of a story is of another now, and the affair that it began is the other's.
  void merge(String story, String into) {
    sql.update("UPDATE articles SET story = ? WHERE story = ?", into, story);
    sql.update(
        "UPDATE storylines SET storyline = (SELECT storyline FROM storylines WHERE story = ?)"
            + " WHERE storyline = ?",
        into,
        story);
    sql.update("DELETE FROM storylines WHERE story = ?", story);
    sql.update("INSERT OR REPLACE INTO merges (story, into_story) VALUES (?, ?)", story, into);
  }

  private boolean isEmpty(String story) {
    return sql.first("SELECT 1 FROM articles WHERE story = ? LIMIT 1", row -> row.getInt(1), story)
        .isEmpty();
  }

  /// Keeps what a story is part of.
  void continues(String story, String storyline) {
    sql.update(
        "INSERT OR REPLACE INTO storylines (story, storyline) VALUES (?, ?)", story, storyline);
  }

  /// Keeps that a story's id is given away.
  void opened(String story) {
    sql.update("UPDATE stories_opened SET last = max(last, CAST(? AS INTEGER))", story);
  }

  /// Where a story's id leads to after all merges.
  String current(String id) {
    return sql.first("SELECT into_story FROM merges WHERE story = ?", row -> row.getString(1), id)
        .map(this::current)
        .orElse(id);
  }

  /// The storyline of a story; itself where nobody said.
  String storyline(String story) {
    return sql.first(
            "SELECT storyline FROM storylines WHERE story = ?", row -> row.getString(1), story)
        .orElse(story);
  }

  String newStory() {
    return sql.first("SELECT last + 1 FROM stories_opened", row -> row.getString(1)).orElse("1");
  }
}
