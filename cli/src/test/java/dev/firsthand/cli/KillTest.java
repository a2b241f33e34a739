package dev.firsthand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class KillTest {

  private static final int ARTICLES = 3000;
  private static final int[] KILL_AFTER_MILLIS = {0, 150, 400, 700, 1200};

  @TempDir private Path folder;

  @Test
  void aRunThatIsKilledAgainAndAgainEndsLikeOneThatIsNot() throws Exception {
    Path articles = Files.write(folder.resolve("articles.jsonl"), articles());
    Path undisturbed = folder.resolve("undisturbed");
    Path killed = folder.resolve("killed");

    assertThat(run(articles, undisturbed).waitFor()).isZero();
    int kills = 0;
    for (int millis : KILL_AFTER_MILLIS) {
      kills += runAndKill(articles, killed, millis) ? 1 : 0;
    }
    assertThat(run(articles, killed).waitFor()).isZero();

    assertThat(kills).as("runs that were killed before their end").isGreaterThan(1);
    assertThat(content(killed)).isEqualTo(content(undisturbed));
    assertThat(Ran.command("run", articles.toString(), "--store", killed.toString()).err())
        .contains("0 accepted, " + ARTICLES + " already kept");
  }

  private static Process run(Path articles, Path store) throws IOException {
    return JavaProcess.of(List.of(), "run", articles.toString(), "--store", store.toString())
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.DISCARD)
        .start();
  }

  /// Kills so long after the first articles were committed, or after the start where there were
  /// articles already; false where the run was done before.
  private static boolean runAndKill(Path articles, Path store, int millis) throws Exception {
    Process process = run(articles, store);
    Path log = store.resolve("firsthand.db-wal");
    while (process.isAlive() && !(Files.exists(log) && Files.size(log) > 0)) {
      Thread.sleep(5);
    }
    boolean done = process.waitFor(millis, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    return !done;
  }

  private static List<String> articles() {
    String[] places = {"Ostra", "Varn", "Lisgard", "Tarn Bay", "Morrow", "Sund"};
    String[] things = {"ferry", "bridge", "march", "strike", "flood", "vote", "fire"};
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      String place = places[i % places.length];
      String thing = things[i / 5 % things.length];
      lines.add(
          """
          {"id":"%d","title":"The %s in %s","published":"2026-03-%02d",\
          "body":"About %d people saw the %s in %s on Monday.\\n\\n\\"It was number %d,\\" Ana \
          Brekk said."}\
          """
              .formatted(i, thing, place, 1 + i / 120, i, thing, place, i));
    }
    return lines;
  }

  private static List<String> content(Path store) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + store.resolve("firsthand.db"));
        Statement statement = connection.createStatement()) {
      for (String table : List.of("articles", "captures", "merges", "rejections")) {
        add(rows, statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1, 2"));
      }
    }
    return rows;
  }

  private static void add(List<String> rows, ResultSet result) throws SQLException {
    while (result.next()) {
      StringBuilder row = new StringBuilder();
      for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
        row.append(result.getString(column)).append('|');
      }
      rows.add(row.toString());
    }
  }
}
