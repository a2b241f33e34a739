package dev.firsthand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipeTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void thePipeOfTheStepsEqualsTheRun() {
    Path pages = Samples.copyTo(folder.resolve("pages"));
    String store = folder.resolve("store").toString();
    Ran.command("run", pages.toString(), "--store", store);
    Map<String, String> run = new TreeMap<>();
    for (String line : Ran.command("stories", "--json", "--store", store).lines()) {
      String id = json(line).path("story").asText();
      run.put(id, Ran.command("story", id, "--json", "--store", store).out().strip());
    }

    Ran extracted = Ran.command("extract", pages.toString());
    Ran related = Ran.withInput(Ran.withInput(extracted.out(), "mark").out(), "relate");
    Map<String, String> piped = new TreeMap<>();
    for (String line : Ran.withInput(related.out(), "weigh").lines()) {
      piped.put(json(line).path("story").asText(), line);
    }

    assertThat(piped).isEqualTo(run);
  }

  @Test
  void theOutputDoesNotDependOnTheLocaleTheZoneTheCharsetOrTheProcessors() throws Exception {
    Path pages = Samples.copyTo(folder.resolve("pages"));
    List<String> plain = relate(pages, "plain");
    List<String> hostile =
        relate(
            pages,
            "hostile",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Apia",
            "-Dstdout.encoding=US-ASCII",
            "-Dfile.encoding=COMPAT",
            "-XX:ActiveProcessorCount=1");

    assertThat(hostile).isEqualTo(plain);
  }

  private List<String> relate(Path pages, String name, String... options) throws Exception {
    Path out = folder.resolve(name);
    JavaProcess.of(List.of(options), "relate", pages.toString())
        .redirectOutput(out.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    return Files.readAllLines(out);
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
