package dev.firsthand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {

  private static final String RAIN =
      """
      {"id":"a","title":"Rain in Ostra","outlet":"Morrow","published":"2026-03-04","body":"Rain fell."}
      {"id":"b","title":"Snow in Varn","outlet":"Courier","published":"2026-03-05","body":"Snow fell."}
      """;

  @TempDir private Path folder;
  private String store = "";
  private Path articles = Path.of("");

  @BeforeEach
  void writeArticles() throws IOException {
    store = folder.resolve("store").toString();
    articles = Files.writeString(folder.resolve("articles.jsonl"), RAIN);
  }

  private Ran run(Path... inputs) {
    String[] args = new String[inputs.length + 3];
    args[0] = "run";
    for (int i = 0; i < inputs.length; i++) {
      args[i + 1] = inputs[i].toString();
    }
    args[args.length - 2] = "--store";
    args[args.length - 1] = store;
    return Ran.command(args);
  }

  @Test
  void aRunKeepsStoriesAndSaysWhatToTypeNext() {
    Ran ran = run(articles);

    assertThat(ran.exit()).isEqualTo(Exit.DONE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains("Read 2: 2 accepted, 0 already kept, 0 duplicates, 0 rejected.")
        .contains("Next: firsthand stories --store " + store);
    Ran stories = Ran.command("stories", "--store", store);
    assertThat(stories.out()).contains("Rain in Ostra", "Snow in Varn", "2026-03-05");
  }

  @Test
  void runningAgainAddsNothingAndSaysSo() {
    run(articles);
    String before = Ran.command("stories", "--json", "--store", store).out();
    Ran again = run(articles);

    assertThat(again.exit()).isEqualTo(Exit.DONE);
    assertThat(again.err()).contains("0 accepted, 2 already kept").contains("Nothing new");
    assertThat(Ran.command("stories", "--json", "--store", store).out()).isEqualTo(before);
  }

  @Test
  void theSameBytesUnderAnotherNameAreADuplicate() throws IOException {
    run(articles);
    Path copy = Files.copy(articles, folder.resolve("copy.jsonl"));

    assertThat(run(copy).err()).contains("0 accepted, 0 already kept, 2 duplicates");
  }

  @Test
  void theSameIdAndBodyAreADuplicateButAnotherBodyIsALaterCapture() throws IOException {
    run(articles);
    Path later =
        Files.writeString(
            folder.resolve("later.jsonl"),
            """
            {"id":"a","title":"Rain again","body":"Rain fell."}
            {"id":"b","title":"Snow in Varn","body":"Snow fell, and then rain."}
            """);

    assertThat(run(later).err()).contains("1 accepted, 0 already kept, 1 duplicates");
  }

  @Test
  void badInputIsListedAndCountedByReasonAndDoesNotStopTheRest() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.html"), "");
    Path lines = Files.writeString(folder.resolve("lines.jsonl"), "nonsense\n" + RAIN);

    Ran ran = run(empty, folder.resolve("gone"), lines);

    assertThat(ran.exit()).isEqualTo(Exit.SOME_REJECTED);
    assertThat(ran.err())
        .contains("Read 5: 2 accepted")
        .contains("3 rejected (empty file 1, no such file or folder 1, not JSON 1)")
        .contains(empty + ": empty file")
        .contains(lines + ":1: not JSON");
    assertThat(run(lines).err()).contains("2 already kept, 0 duplicates, 1 rejected");
  }

  @Test
  void manyRejectionsAreListedInPart() throws IOException {
    Path lines = Files.writeString(folder.resolve("lines.jsonl"), "nonsense\n".repeat(70));
    assertThat(run(lines).err()).contains("70 rejected (not JSON 70)").contains("and 20 more");
  }

  @Test
  void anUnknownStoryIsToldWithTheKnownOnes() {
    run(articles);
    Ran ran = Ran.command("story", "nope", "--store", store);

    assertThat(ran.exit()).isEqualTo(Exit.USAGE);
    assertThat(ran.err()).contains("no story nope").contains("there are 2");
  }

  @Test
  void aStoryIsToldAsTextMarkdownHtmlAndJson() {
    run(articles);
    String id = Ran.command("stories", "--store", store).err().strip().split(" ", -1)[3];

    assertThat(Ran.command("story", id, "--store", store).out()).isNotBlank();
    assertThat(Ran.command("story", id, "--md", "--store", store).out()).startsWith("#");
    assertThat(Ran.command("story", id, "--html", "--store", store).out())
        .contains("<code>SHA-256 ")
        .endsWith("</html>\n");
    assertThat(Ran.command("story", id, "--json", "--store", store).out())
        .startsWith("{\"story\":\"" + id + "\"");
    assertThat(Ran.command("story", id, "--json", "--md", "--store", store).exit())
        .isEqualTo(Exit.USAGE);
  }

  @Test
  void aStoreThatFailsIsExitCodeThree() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    assertThat(Ran.command("stories", "--store", folder.resolve("none").toString()).exit())
        .isEqualTo(Exit.FAILED);
    assertThat(Ran.command("run", articles.toString(), "--store", file.toString()).exit())
        .isEqualTo(Exit.FAILED);
    Ran postgres =
        Ran.command("run", articles.toString(), "--store", "jdbc:postgresql://u:secret@h/d");
    assertThat(postgres.exit()).isEqualTo(Exit.FAILED);
    assertThat(postgres.err()).contains("SQLite").doesNotContain("secret");
  }

  @Test
  void theDemoDoesTheMainJobAndNamesItsStore() {
    Ran ran = Ran.command("demo");

    assertThat(ran.err()).contains("Read 32").contains("firsthand stories --store ");
    assertThat(ran.out()).contains("HEADLINE");
  }
}
