package dev.firsthand.store;

import dev.firsthand.record.Outcome;
import java.util.List;
import java.util.Optional;

/// What came in: each capture with the article that it became, and what was rejected.
final class Inputs {

  private final Sql sql;

  Inputs(Sql sql) {
    this.sql = sql;
  }

  boolean knows(String source, String digest) {
    return sql.first(
            "SELECT 1 FROM captures WHERE digest = ? AND source = ?",
            row -> row.getInt(1),
            digest,
            source)
        .isPresent();
  }

  Optional<String> articleOf(String digest) {
    return sql.first(
        "SELECT article FROM captures WHERE digest = ? LIMIT 1", row -> row.getString(1), digest);
  }

  Optional<String> digest(String article) {
    return sql.first(
        "SELECT digest FROM captures WHERE article = ? ORDER BY captured, digest LIMIT 1",
        row -> row.getString(1),
        article);
  }

  void keep(Capture capture, String article) {
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

  void keep(Outcome.Rejected rejected) {
    sql.update(
        "INSERT OR REPLACE INTO rejections (source, id, reason) VALUES (?, ?, ?)",
        rejected.source(),
        rejected.id(),
        rejected.reason());
  }

  List<Outcome.Rejected> rejections() {
    return sql.list(
        "SELECT id, source, reason FROM rejections ORDER BY source",
        row -> new Outcome.Rejected(row.getString(1), row.getString(2), row.getString(3)));
  }
}
