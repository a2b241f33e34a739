package dev.firsthand.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Brings a store's tables to the shape that this version needs. Step n is the resource `n.sql`;
/// a step that was released is never changed, the next one is added.
final class Schema {

  static final int VERSION = 5;

  private Schema() {}

  static int version(Sql sql) {
    return sql.first("PRAGMA user_version", row -> row.getInt(1)).orElse(0);
  }

  /// Runs the steps that the store has not seen, as one transaction.
  static void migrate(Sql sql) {
    int from = version(sql);
    if (from > VERSION) {
      throw new StoreException(
          "the store was made by a newer firsthand (its schema is %d, this one knows %d): update"
              .formatted(from, VERSION));
    }
    for (int step = from + 1; step <= VERSION; step++) {
      sql.script(step(step));
      sql.script("PRAGMA user_version = " + step + ";\n");
    }
    sql.commit();
  }

  private static String step(int number) {
    try (InputStream in = Schema.class.getResourceAsStream(number + ".sql")) {
      if (in == null) {
        throw new IllegalStateException("no schema step " + number);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
