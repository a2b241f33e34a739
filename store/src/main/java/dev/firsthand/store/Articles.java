package dev.firsthand.store;

import dev.firsthand.json.JsonLines;
import dev.firsthand.json.Line;
import dev.firsthand.record.Article;
import dev.firsthand.record.IsoTime;
import dev.firsthand.record.Marked;
import dev.firsthand.record.Story;
import dev.firsthand.record.StoryChange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The articles with their marks and what was found when they came, in the order in which they did.
final class Articles {

  private static final String ALL =
      "SELECT article, marks, neutral, change, articles.story, storyline, furniture"
          + " FROM articles LEFT JOIN storylines ON storylines.story = articles.story ";

  private final Sql sql;

  Articles(Sql sql) {
    this.sql = sql;
  }

  void keep(Marked marked, StoryChange change, String furniture) {
    Article article = marked.article();
    sql.update(
        "INSERT INTO articles (id, story, outlet, title, published, published_at, article, marks,"
            + " neutral, change, furniture) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        article.id(),
        change.story(),
        article.outlet(),
        article.title(),
        article.published(),
        IsoTime.instant(article.published()).map(Instant::getEpochSecond).orElse(null),
        JsonLines.write(article),
        JsonLines.write(marked.marks()),
        marked.neutral() ? 1 : 0,
        JsonLines.write(change),
        furniture);
  }

  long count() {
    return sql.first("SELECT count(*) FROM articles", row -> row.getLong(1)).orElse(0L);
  }

  Optional<Kept> of(String id) {
    return sql.first(ALL + "WHERE id = ?", Articles::kept, id);
  }

  /// Hands out those that came after so many.
  void each(int from, Consumer<Kept> reader) {
    sql.each(ALL + "WHERE seq > ? ORDER BY seq", Articles::kept, reader, from);
  }

  List<Story.Report> reports(String story) {
    return sql.list(ALL + "WHERE articles.story = ? ORDER BY seq", Articles::report, story);
  }

  /// Those of all stories of the affair that a story is part of.
  List<Story.Report> reportsOfAffair(String story) {
    return sql.list(ALL + StoryList.OF_AFFAIR, Articles::report, story);
  }

  /// What later articles showed of where one belongs.
  List<Reassigned> reassigned(String article) {
    return sql
        .list(
            "SELECT change FROM moves JOIN articles ON id = by_article WHERE moves.article = ?"
                + " ORDER BY seq",
            row -> JsonLines.change(row.getString(1)),
            article)
        .stream()
        .flatMap(change -> Reassigned.of(article, change).stream())
        .toList();
  }

  private static Story.Report report(ResultSet row) throws SQLException {
    return new Story.Report(marked(row), JsonLines.change(row.getString("change")).lineage());
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        marked(row),
        JsonLines.change(row.getString("change")),
        row.getString("story"),
        storyline(row),
        Optional.ofNullable(row.getString("furniture")));
  }

  /// What a story is part of; itself where nobody said.
  private static String storyline(ResultSet row) throws SQLException {
    String storyline = row.getString("storyline");
    return storyline == null ? row.getString("story") : storyline;
  }

  private static Marked marked(ResultSet row) throws SQLException {
    return switch (JsonLines.read(row.getString("article"))) {
      case Line.Told told ->
          new Marked(
              told.article(), JsonLines.marks(row.getString("marks")), row.getInt("neutral") != 0);
      case Line.Rejection rejection ->
          throw new StoreException("the store holds no article under " + rejection.id());
    };
  }
}
