package dev.firsthand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepCommandsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String RAIN =
      """
      {"id":"a","title":"Rain","outlet":"Morrow","text":"More than 40 people fled the rain in Ostra."}
      not json
      {"id":"b","title":"Rain","body":"More than 40 people fled the rain in Ostra."}
      """;

  @TempDir private Path folder;

  @Test
  void extractPrintsALineAnInputInTheirOrder() {
    Ran ran = Ran.withInput(RAIN, "extract", "-");

    assertThat(ran.exit()).isEqualTo(Exit.SOME_REJECTED);
    assertThat(ran.lines()).hasSize(3);
    assertThat(json(ran.lines().get(0)).path("body").asText()).startsWith("More than 40");
    assertThat(json(ran.lines().get(1)).path("rejected").asText()).startsWith("not JSON");
    assertThat(json(ran.lines().get(2)).path("id").asText()).isEqualTo("b");
    assertThat(ran.err()).contains("stdin:2: not JSON");
  }

  @Test
  void markAddsMarksAndKeepsThoseThatAreThere() {
    Ran plain = Ran.withInput("{\"id\":\"a\",\"body\":\"Rain.\"}\n", "mark");
    Ran marked =
        Ran.withInput(
            "{\"id\":\"a\",\"body\":\"Rain.\",\"marks\":[{\"type\":\"name\",\"start\":0,"
                + "\"end\":4,\"text\":\"Rain\",\"kind\":\"other\"}]}\n",
            "mark",
            "-");

    assertThat(plain.exit()).isEqualTo(Exit.DONE);
    assertThat(json(plain.out()).path("marks").isArray()).isTrue();
    assertThat(json(marked.out()).path("marks")).hasSize(1);
  }

  @Test
  void aMarkOutsideOfTheBodyIsRefused() {
    Ran ran =
        Ran.withInput(
            "{\"id\":\"a\",\"body\":\"😀\",\"marks\":[{\"type\":\"name\",\"start\":0,"
                + "\"end\":2,\"text\":\"x\",\"kind\":\"other\"}]}",
            "mark");
    assertThat(ran.exit()).isEqualTo(Exit.SOME_REJECTED);
    assertThat(json(ran.out()).path("rejected").asText())
        .isEqualTo("a mark outside of the body: 0 to 2");
  }

  @Test
  void relatePrintsTheChangeAndTheArticleInOneLine() {
    Ran ran = Ran.withInput(RAIN, "relate");

    assertThat(ran.exit()).isEqualTo(Exit.SOME_REJECTED);
    JsonNode first = json(ran.lines().getFirst());
    assertThat(first.path("article").asText()).isEqualTo("a");
    assertThat(first.path("story").isTextual()).isTrue();
    assertThat(first.path("new").asBoolean()).isTrue();
    assertThat(first.path("body").isTextual()).isTrue();
    assertThat(first.path("marks").isArray()).isTrue();
  }

  @Test
  void relateFinalPrintsTheAssignmentsAlone() {
    Ran ran = Ran.withInput(RAIN, "relate", "--final");

    assertThat(ran.lines()).hasSize(2);
    assertThat(json(ran.lines().getFirst()).path("article").asText()).isEqualTo("a");
    assertThat(json(ran.lines().getFirst()).has("body")).isFalse();
  }

  @Test
  void weighTakesArticlesWithoutAStoryAsOne() {
    Ran ran = Ran.withInput(RAIN, "weigh");

    assertThat(ran.exit()).isEqualTo(Exit.SOME_REJECTED);
    assertThat(ran.lines()).hasSize(1);
    assertThat(json(ran.out()).path("reports")).hasSize(2);
  }

  @Test
  void weighKeepsStoriesApartAndFollowsMoves() {
    String lines =
        """
        {"id":"a","article":"a","story":"1","new":true,"body":"Rain.","marks":[]}
        {"id":"b","article":"b","story":"2","new":true,"body":"Rain too.","marks":[]}
        {"id":"c","article":"c","story":"3","new":true,"body":"Snow.","marks":[]}
        {"id":"d","article":"d","story":"1","new":false,"body":"All.","marks":[],\
        "events":[{"kind":"moved","article":"b","from":"2","into":"1","why":{"score":1.5}},\
        {"kind":"merged","story":"2","into":"1"}]}
        """;
    Ran ran = Ran.withInput(lines, "weigh");

    assertThat(ran.exit()).isEqualTo(Exit.DONE);
    assertThat(ran.lines()).hasSize(2);
    assertThat(json(ran.lines().get(0)).path("story").asText()).isEqualTo("1");
    assertThat(json(ran.lines().get(0)).path("reports")).hasSize(3);
    assertThat(json(ran.lines().get(1)).path("story").asText()).isEqualTo("3");
  }

  @Test
  void aRefusalIsPassedOnThroughThePipeAndListedAtItsEnd() {
    Ran extracted = Ran.withInput(RAIN, "extract", "-");
    Ran marked = Ran.withInput(extracted.out(), "mark");
    Ran related = Ran.withInput(marked.out(), "relate");
    Ran weighed = Ran.withInput(related.out(), "weigh");

    assertThat(marked.lines().get(1)).isEqualTo(extracted.lines().get(1));
    assertThat(related.lines().get(1)).isEqualTo(extracted.lines().get(1));
    assertThat(marked.err()).isEmpty();
    assertThat(related.err()).isEmpty();
    assertThat(weighed.err()).contains("not JSON");
    assertThat(List.of(marked.exit(), related.exit(), weighed.exit()))
        .containsOnly(Exit.SOME_REJECTED);
  }

  @Test
  void aPublishedDateFarOffIsRefused() {
    Ran ran =
        Ran.withInput(
            "{\"id\":\"a\",\"body\":\"Rain.\",\"published\":\"9999-12-31T00:00:00Z\"}",
            "extract",
            "-");
    assertThat(json(ran.out()).path("rejected").asText())
        .isEqualTo("impossible date 9999-12-31T00:00:00Z");
  }

  @Test
  void anInputThatIsNotThereIsRefusedAndTheRestGoesOn() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), "{\"id\":\"a\",\"body\":\"Rain.\"}");
    Ran ran = Ran.command("extract", folder.resolve("gone").toString(), file.toString());

    assertThat(ran.exit()).isEqualTo(Exit.SOME_REJECTED);
    assertThat(ran.lines()).hasSize(2);
    assertThat(ran.err()).contains("gone: no such file or folder");
  }

  @Test
  void wrongUsageIsToldWithTheRightOne() {
    assertThat(Ran.command("extract").exit()).isEqualTo(Exit.USAGE);
    assertThat(Ran.command("fly").exit()).isEqualTo(Exit.USAGE);
    assertThat(Ran.command().exit()).isEqualTo(Exit.USAGE);
    assertThat(Ran.command().err()).contains("Commands:", "  run ", "  story ");
    Ran since = Ran.command("weigh", "--since", "soon");
    assertThat(since.exit()).isEqualTo(Exit.USAGE);
    assertThat(since.err()).contains("'soon' is no ISO 8601");
  }

  @Test
  void everyCommandHasHelpWithExamples() {
    for (String command :
        List.of("demo", "run", "stories", "story", "extract", "mark", "relate", "weigh")) {
      Ran help = Ran.command(command, "--help");
      assertThat(help.exit()).isEqualTo(Exit.DONE);
      assertThat(help.out()).contains("Example", "firsthand " + command);
    }
    assertThat(Ran.command("--version").out()).startsWith("firsthand ");
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
