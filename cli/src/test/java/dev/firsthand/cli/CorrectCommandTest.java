package dev.firsthand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectCommandTest {

  private static final String FERRY =
      "The ferry Alda sank off Tarn Bay with 40 people on board, the harbour office said.";
  private static final String STRIKE =
      "Teachers in Lindhaven stayed at home over the pension vote, their union office said.";

  @TempDir private Path folder;
  private String store = "";

  @BeforeEach
  void keepTwoStories() throws IOException {
    store = folder.resolve("store").toString();
    run("a", FERRY);
    run("b", STRIKE);
    run("c", FERRY + " Divers found nobody.");
  }

  private void run(String id, String body) throws IOException {
    run(id, id, body);
  }

  private void run(String id, String page, String body) throws IOException {
    run(id, page, "", body);
  }

  private void run(String id, String page, String outlet, String body) throws IOException {
    String line =
        "{\"id\":\""
            + id
            + (outlet.isEmpty() ? "" : "\",\"outlet\":\"" + outlet)
            + "\",\"url\":\"https://news.example/"
            + page
            + "\","
            + "\"published\":\"2026-03-04\",\"body\":\""
            + body
            + "\"}\n";
    Path lines = Files.writeString(folder.resolve(id + ".jsonl"), line);
    assertThat(Ran.command("run", lines.toString(), "--store", store).exit()).isEqualTo(Exit.DONE);
  }

  private Ran correct(String... names) {
    String[] args = new String[names.length + 3];
    args[0] = "correct";
    System.arraycopy(names, 0, args, 1, names.length);
    args[args.length - 2] = "--store";
    args[args.length - 1] = store;
    return Ran.command(args);
  }

  private String why(String article) {
    return Ran.command("why", article, "--store", store).out();
  }

  @Test
  void whyTellsTheReasonsAndTheSharedText() {
    assertThat(why("a")).contains("a opened story 1: nothing was like it.");
    assertThat(why("b")).contains("b opened story 2.");
    assertThat(why("c"))
        .contains("c joined story 1 (score ")
        .contains("For it:")
        .contains("the text is like that of all reports");
  }

  @Test
  void aMovedArticleStaysWhereItWasPutAndItsLaterCapturesFollow() throws IOException {
    assertThat(correct("move", "c", "2").err()).contains("c was moved to story 2.");
    assertThat(why("c")).contains("c was moved to story 2.", "It is in story 2 now.");

    run("d", "c", FERRY + " Divers found two of the crew.");
    assertThat(why("d")).contains("d is a later capture of a piece of story 2.");
  }

  @Test
  void aSplitOpensAStoryThatWasNotThereBefore() throws IOException {
    correct("split", "c");
    assertThat(why("c")).contains("c was split off into story 3.");

    run("d", "Rain fell on the hills of Varn for a week, shepherds say.");
    assertThat(why("d")).contains("d opened story 4");
  }

  @Test
  void aMergedStoryIsFoundUnderItsOldId() {
    correct("merge", "2", "1");
    assertThat(Ran.command("story", "2", "--store", store).out()).contains("3 reports");
    assertThat(Ran.command("stories", "--json", "--store", store).out().lines()).hasSize(1);
  }

  @Test
  void whatWasToldApartIsPartedAndNotBroughtTogetherAgain() {
    correct("apart", "a", "c");
    assertThat(why("c")).contains("a and c never share a story.", "It is in story 3 now.");

    Ran merge = correct("merge", "3", "1");
    assertThat(merge.exit()).isEqualTo(Exit.USAGE);
    assertThat(merge.err()).contains("a and c were told apart before");
  }

  @Test
  void aCopyOfWhatWasToldApartStaysApartInLaterRuns() throws IOException {
    correct("apart", "a", "c");
    run("d", FERRY + " Divers found nobody. Rain fell.");

    assertThat(why("d")).doesNotContain("d joined story 1");
    assertThat(why("a")).contains("a and c never share a story.");
  }

  @Test
  void whatWasPinnedStaysAndSaysSo() throws IOException {
    correct("move", "c", "2");
    correct("pin", "c");
    run("d", FERRY + " Divers found nobody yet.");

    assertThat(why("c")).contains("c was pinned where it is.", "It is in story 2 now.");
  }

  @Test
  void anUnfoldedOutletReusesItsAddressesInLaterRuns() throws IOException {
    run("n", "n", "Meridian", FERRY);
    correct("unfold", "Meridian");
    run("o", "n", "Meridian", STRIKE);

    assertThat(why("o")).doesNotContain("later capture").contains("Pieces of Meridian are never");
  }

  @Test
  void correctionsAreListedInTheirOrder() {
    correct("pin", "a");
    correct("unfold", "Morrow");
    assertThat(correct("list").out())
        .isEqualTo(
            "a was pinned where it is.\n"
                + "Pieces of Morrow are never taken for captures of each other.\n");
  }

  @Test
  void whatIsNotThereIsToldInWords() {
    assertThat(correct("move", "z", "1").err()).contains("the store has no article z");
    assertThat(correct("move", "a", "99").err()).contains("the store has no story 99");
    assertThat(correct("move", "a").err()).contains("2 names are needed, not 1");
    assertThat(correct("bend", "a").err()).contains("nothing to correct is called bend");
    assertThat(Ran.command("why", "z", "--store", store).err()).contains("no article z");
  }
}
