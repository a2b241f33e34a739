package dev.firsthand.store;

import dev.firsthand.record.Correction;
import dev.firsthand.record.Marked;
import dev.firsthand.record.Outcome;
import dev.firsthand.record.Story;
import dev.firsthand.record.StoryChange;
import dev.firsthand.relate.Checkpoint;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A store in one SQLite file, in a folder of its own.
final class SqliteStore implements Store {

  private final Sql sql;
  private final Inputs inputs;
  private final Articles articles;
  private final Placements placements;
  private final Corrections corrections;
  private final @Nullable WriterLock lock;

  private SqliteStore(Sql sql, @Nullable WriterLock lock) {
    this.sql = sql;
    this.inputs = new Inputs(sql);
    this.articles = new Articles(sql);
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
    return inputs.knows(source, digest);
  }

  @Override
  public Optional<String> articleOf(String digest) {
    return inputs.articleOf(digest);
  }

  @Override
  public Optional<String> digest(String article) {
    return inputs.digest(article);
  }

  @Override
  public Optional<String> body(String article) {
    return article(article).map(kept -> kept.marked().article().body());
  }

  @Override
  public void keep(Capture capture, Marked marked, StoryChange change, String furniture) {
    articles.keep(marked, change, furniture);
    if (change.storyline() != null) {
      placements.continues(change.story(), change.storyline());
    }
    if (change.opened()) {
      placements.opened(change.story());
    }
    String article = marked.article().id();
    inputs.keep(capture, article);
    change.events().forEach(event -> placements.keep(event, article));
  }

  @Override
  public void keepDuplicate(Capture capture, String article) {
    inputs.keep(capture, article);
  }

  @Override
  public void keepRejection(Outcome.Rejected rejected) {
    inputs.keep(rejected);
  }

  @Override
  public List<Outcome.Rejected> rejections() {
    return inputs.rejections();
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
    articles.each(from, relater);
  }

  @Override
  public Optional<Kept> article(String id) {
    return articles.of(id);
  }

  @Override
  public List<Reassigned> reassigned(String article) {
    return articles.reassigned(article);
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
    String current = placements.current(id);
    return story(current, articles.reports(current));
  }

  @Override
  public Optional<Story> affair(String story) {
    String current = placements.current(story);
    return story(placements.storyline(current), articles.reportsOfAffair(current));
  }

  private static Optional<Story> story(String id, List<Story.Report> reports) {
    return reports.isEmpty() ? Optional.empty() : Optional.of(new Story(id, reports));
  }

  @Override
  public List<StoryLine> storyline(String story) {
    return StoryList.ofStoryline(placements.current(story), sql);
  }

  @Override
  public long articles() {
    return articles.count();
  }

  @Override
  public void close() {
    sql.close();
    if (lock != null) {
      lock.close();
    }
  }
}
