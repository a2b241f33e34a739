package dev.firsthand.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {

  @TempDir private Path folder;

  @Override
  Store open() {
    return Stores.open(folder.resolve("store").toString());
  }

  @Test
  void aSecondWriterIsSentAway() {
    assertThatThrownBy(this::open)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("another firsthand is writing");
  }

  @Test
  void aReaderReadsBesideTheWriter() {
    try (Store reader = Stores.openExisting(folder.resolve("store").toString())) {
      assertThat(reader.stories()).isEmpty();
    }
  }

  @Test
  void aStoreThatIsNotThereIsNotMadeByReading() {
    String name = folder.resolve("none").toString();
    assertThatThrownBy(() -> Stores.openExisting(name))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("there is no store in");
    assertThat(Path.of(name)).doesNotExist();
  }

  @Test
  void aFileThatIsNoStoreIsToldInWords() throws IOException {
    Path broken = Files.createDirectory(folder.resolve("broken"));
    Files.writeString(broken.resolve("firsthand.db"), "no database, but a line of text".repeat(99));
    assertThatThrownBy(() -> Stores.open(broken.toString()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("not a database");
  }

  @Test
  void aStoreOfANewerVersionIsLeftAlone() throws SQLException {
    Path newer = folder.resolve("newer");
    Stores.open(newer.toString()).close();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + newer.resolve("firsthand.db"));
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = 99");
    }
    assertThatThrownBy(() -> Stores.open(newer.toString()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("made by a newer firsthand");
  }

  @Test
  void aStoreOfAnOlderVersionIsBroughtUp() throws IOException {
    Path older = Files.createDirectory(folder.resolve("older"));
    try (Sql sql = Sqlite.connect(older.resolve("firsthand.db"));
        InputStream step = Schema.class.getResourceAsStream("1.sql")) {
      sql.script(new String(step.readAllBytes(), StandardCharsets.UTF_8));
      sql.script("PRAGMA user_version = 1");
      sql.update(
          "INSERT INTO articles (id, story, article, marks, change)"
              + " VALUES ('a', '1', '{\"id\":\"a\",\"body\":\"Rain fell.\"}', '[]', '{}')");
      sql.commit();
    }
    try (Store store = Stores.open(older.toString())) {
      assertThat(store.body("a")).contains("Rain fell.");
    }
  }

  @Test
  void anotherDatabaseIsRefusedWithoutTellingItsPassword() {
    assertThatThrownBy(() -> Stores.open("jdbc:postgresql://me:secret@host/db"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("jdbc:postgresql:")
        .hasMessageNotContaining("secret");
  }
}
