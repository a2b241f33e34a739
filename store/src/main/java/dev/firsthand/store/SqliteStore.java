package dev.firsthand.store;

import dev.firsthand.json.JsonLines;
import dev.firsthand.json.Line;
import dev.firsthand.record.Article;
import dev.firsthand.record.Correction;
import dev.firsthand.record.IsoTime;
import dev.firsthand.record.Marked;
import dev.firsthand.record.Outcome;
import dev.firsthand.record.Story;
import dev.firsthand.record.StoryChange;
import dev.firsthand.relate.Checkpoint;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A store in one SQLite file, in a folder of its own.
final class SqliteStore implements Store {

  private static final String ARTICLE =
      "SELECT article, marks, neutral, change, articles.story, storyline, furniture"
          + " FROM articles LEFT JOIN storylines ON storylines.story = articles.story ";

  private final Sql sql;
  private final Placements placements;
  private final Corrections corrections;
  private final @Nullable WriterLock lock;

  private SqliteStore(Sql sql, @Nullable WriterLock lock) {
    this.sql = sql;
    this.placements = new Placements(sql);
    this.corrections = new Corrections(sql, placements);
    this.lock = lock;
  }

  static Path file(Path folder) {
    return folder.resolve("firsthand.db");
  }

  static SqliteStore open(Path folder) {
    WriterLock lock = WriterLock.take(folder);
    try {
      SqliteStore store = new SqliteStore(Sqlite.connect(file(folder)), lock);
      Schema.migrate(store.sql);
      return store;
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  static SqliteStore openForReading(Path folder) {
    SqliteStore store = new SqliteStore(Sqlite.connect(file(folder)), null);
    Schema.migrate(store.sql);
    return store;
  }

  @Override
  public boolean knows(String source, String digest) {
    return sql.first(
            "SELECT 1 FROM captures WHERE digest = ? AND source = ?",
            row -> row.getInt(1),
            digest,
            source)
        .isPresent();
  }

  @Override
  public Optional<String> articleOf(String digest) {
    return sql.first(
        "SELECT article FROM captures WHERE digest = ? LIMIT 1", row -> row.getString(1), digest);
  }

  @Override
  public Optional<String> digest(String article) {
    return sql.first(
        "SELECT digest FROM captures WHERE article = ? ORDER BY captured, digest LIMIT 1",
        row -> row.getString(1),
        article);
  }

  @Override
  public Optional<String> body(String article) {
    return article(article).map(kept -> kept.marked().article().body());
  }

  @Override
  public void keep(Capture capture, Marked marked, StoryChange change, String furniture) {
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
    if (change.storyline() != null) {
      placements.continues(change.story(), change.storyline());
    }
    if (change.opened()) {
      placements.opened(change.story());
    }
    keepDuplicate(capture, article.id());
    change.events().forEach(event -> placements.keep(event, article.id()));
  }

  @Override
  public void keepDuplicate(Capture capture, String article) {
    sql.update(
        "INSERT OR IGNORE INTO captures (source, digest, article, url, captured, bytes)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        capture.source(),
        capture.digest(),
        article,
        capture.url(),
        capture.captured() == null ? null : capture.captured().toString(),
        capture.bytes());
    sql.update("DELETE FROM rejections WHERE source = ?", capture.source());
  }

  @Override
  public void keepRejection(Outcome.Rejected rejected) {
    sql.update(
        "INSERT OR REPLACE INTO rejections (source, id, reason) VALUES (?, ?, ?)",
        rejected.source(),
        rejected.id(),
        rejected.reason());
  }

  @Override
  public List<Outcome.Rejected> rejections() {
    return sql.list(
        "SELECT id, source, reason FROM rejections ORDER BY source",
        row -> new Outcome.Rejected(row.getString(1), row.getString(2), row.getString(3)));
  }

  @Override
  public void commit() {
    sql.commit();
  }

  @Override
  public void keep(Checkpoint checkpoint) {
    sql.update(
        "INSERT OR REPLACE INTO checkpoints (arrivals, needed, state) VALUES (?, ?, ?)",
        checkpoint.arrivals(),
        checkpoint.needed(),
        checkpoint.state());
    sql.update(
        "DELETE FROM checkpoints WHERE arrivals <"
            + " (SELECT max(arrivals) FROM checkpoints WHERE arrivals <= ?)",
        checkpoint.needed());
  }

  @Override
  public Optional<Checkpoint> checkpoint() {
    return sql.first(
        "SELECT arrivals, needed, state FROM checkpoints WHERE arrivals <="
            + " (SELECT needed FROM checkpoints ORDER BY arrivals DESC LIMIT 1)"
            + " ORDER BY arrivals DESC LIMIT 1",
        row -> new Checkpoint(row.getInt(1), row.getInt(2), row.getBytes(3)));
  }

  @Override
  public void replay(int from, Consumer<Kept> relater) {
    sql.each(ARTICLE + "WHERE seq > ? ORDER BY seq", SqliteStore::kept, relater, from);
  }

  @Override
  public Optional<Kept> article(String id) {
    return sql.first(ARTICLE + "WHERE id = ?", SqliteStore::kept, id);
  }

  @Override
  public List<Reassigned> reassigned(String article) {
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

  @Override
  public void correct(Correction correction) {
    corrections.keep(correction);
  }

  @Override
  public List<Correction> corrections() {
    return corrections.all();
  }

  @Override
  public String newStory() {
    return placements.newStory();
  }

  @Override
  public List<StoryLine> stories() {
    return StoryList.of(sql);
  }

  @Override
  public Optional<Story> story(String id) {
    String current = current(id);
    return story(
        current,
        sql.list(ARTICLE + "WHERE articles.story = ? ORDER BY seq", SqliteStore::report, current));
  }

  @Override
  public Optional<Story> affair(String story) {
    String current = current(story);
    String storyline =
        sql.first(
                "SELECT storyline FROM storylines WHERE story = ?",
                row -> row.getString(1),
                current)
            .orElse(current);
    return story(storyline, sql.list(ARTICLE + StoryList.OF_AFFAIR, SqliteStore::report, current));
  }

  private static Optional<Story> story(String id, List<Story.Report> reports) {
    return reports.isEmpty() ? Optional.empty() : Optional.of(new Story(id, reports));
  }

  @Override
  public List<StoryLine> storyline(String story) {
    return StoryList.ofStoryline(current(story), sql);
  }

  /// Where a story's id leads to after all merges.
  private String current(String id) {
    return sql.first("SELECT into_story FROM merges WHERE story = ?", row -> row.getString(1), id)
        .map(this::current)
        .orElse(id);
  }

  @Override
  public long articles() {
    return sql.first("SELECT count(*) FROM articles", row -> row.getLong(1)).orElse(0L);
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

  @Override
  public void close() {
    sql.close();
    if (lock != null) {
      lock.close();
    }
  }
}
