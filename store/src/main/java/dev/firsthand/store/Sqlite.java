package dev.firsthand.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// Connects to a SQLite file.
final class Sqlite {

  private static final int WAIT_MILLIS = 10_000;

  private Sqlite() {}

  /// A connection in write-ahead mode: readers never wait for the writer, and a killed process
  /// loses what it had not committed and nothing else.
  static Sql connect(Path file) {
    try {
      Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
      try (Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA busy_timeout = " + WAIT_MILLIS);
        statement.execute("PRAGMA journal_mode = WAL");
        statement.execute("PRAGMA synchronous = NORMAL");
      }
      connection.setAutoCommit(false);
      return new Sql(connection);
    } catch (SQLException e) {
      throw new StoreException("can not open the store " + file + ": " + e.getMessage(), e);
    }
  }
}
