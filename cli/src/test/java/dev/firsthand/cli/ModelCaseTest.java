package dev.firsthand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The two pages of the model case, which stand beside the project: what their story file must say.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelCaseTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SEEDS =
      Path.of(System.getProperty("firsthand.root", "."), "..", "shared", "seeds");
  private static final String FULL = "crbc.txt";
  private static final String SHORT = "devdiscourse.txt";

  private JsonNode dossier = JSON.nullNode();
  private final Map<String, JsonNode> articles = new HashMap<>();
  private List<String> stories = List.of();

  @BeforeAll
  void runOnce(@TempDir Path folder) throws IOException {
    Assumptions.assumeTrue(
        Files.isDirectory(SEEDS), "the model case is not there: " + SEEDS.toAbsolutePath());
    String store = folder.resolve("store").toString();
    String full = SEEDS.resolve(FULL).toString();
    String brief = SEEDS.resolve(SHORT).toString();
    Ran.command("run", full, brief, "--store", store);
    stories = Ran.command("stories", "--json", "--store", store).lines();
    dossier = JSON.readTree(Ran.command("story", "1", "--json", "--store", store).out());
    for (String line : Ran.withInput(Ran.command("extract", full, brief).out(), "mark").lines()) {
      JsonNode article = JSON.readTree(line);
      articles.put(article.get("id").asText(), article);
    }
  }

  @Test
  void thePagesAreOneStoryOfTwoReportsWithOneProbableOrigin() {
    assertThat(stories).hasSize(1);
    assertThat(dossier.get("reports")).hasSize(2);
    assertThat(dossier.get("origins")).hasSize(1);
    JsonNode origin = dossier.get("origins").get(0);
    assertThat(origin.get("id").asText()).isEqualTo("agency:Associated Press");
    assertThat(origin.get("probable").asBoolean()).isTrue();
    assertThat(origin.get("articles")).hasSize(2);
  }

  @Test
  void bothSayThatOver430WereFreedSinceJuly2024() {
    JsonNode claim = figure(430);

    assertThat(claim.get("standing").asText()).isEqualTo("agreed");
    assertThat(claim.get("origins").asInt()).isEqualTo(1);
    assertThat(carriers(claim)).containsExactlyInAnyOrder(FULL, SHORT);
    assertThat(claim.get("mentions"))
        .allSatisfy(
            mention -> {
              assertThat(mention.get("since").asText()).isEqualTo("2024-07");
              assertThat(mention.get("text").asText()).startsWith("over 430");
            });
  }

  @Test
  void bothSayThatRoughly1200AreStillHeldAndOnWhoseWord() {
    JsonNode claim = figure(1200);

    assertThat(claim.get("standing").asText()).isEqualTo("agreed");
    assertThat(carriers(claim)).containsExactlyInAnyOrder(FULL, SHORT);
    assertThat(sources(claim, FULL)).anySatisfy(source -> assertThat(source).contains("Viasna"));
    assertThat(sources(claim, SHORT)).containsExactly("human rights advocates");
  }

  @Test
  void onlyOneSaysThatMoreThan50WereMovedToLithuania() {
    JsonNode claim = figure(50);

    assertThat(claim.get("standing").asText()).isEqualTo("single");
    assertThat(carriers(claim)).containsExactly(FULL);
    assertThat(claim.get("mentions").get(0).get("context").asText()).contains("Lithuania");
  }

  @Test
  void theMeetingIsDatedAndPlaced() {
    assertThat(dossier.get("timeline"))
        .anySatisfy(
            entry -> {
              assertThat(entry.path("date").asText()).isEqualTo("2025-12-12");
              assertThat(entry.get("what").asText()).contains("Minsk");
              assertThat(carriers(entry)).containsExactlyInAnyOrder(FULL, SHORT);
            });
  }

  @Test
  void bothExpectTheTalksToGoOnOnSaturday() {
    assertThat(dossier.get("watch"))
        .anySatisfy(
            entry -> {
              assertThat(entry.path("date").asText()).isEqualTo("2025-12-13");
              assertThat(carriers(entry)).containsExactlyInAnyOrder(FULL, SHORT);
            });
  }

  @Test
  void theQuotesHaveTheirSpeakersAndTheirRelay() {
    assertThat(dossier.get("quotes"))
        .anySatisfy(
            quote -> {
              assertThat(quote.get("speaker").asText()).isEqualTo("Alexander Lukashenko");
              assertThat(quote.get("mentions").get(0).get("relayedBy").asText()).isEqualTo("Belta");
            })
        .anySatisfy(
            quote -> {
              assertThat(quote.get("speaker").asText()).isEqualTo("Mikola Statkevich");
              assertThat(quote.get("mentions").get(0).get("text").asText())
                  .startsWith("forced deportation");
            });
  }

  @Test
  void timesAndCreditsAreReadAsPrinted() {
    assertThat(article(SHORT).get("published").asText()).isEqualTo("2025-12-12T19:42+05:30");
    assertThat(article(SHORT).get("credits").get(0).get("agency").asText()).isEqualTo("agencies");
    assertThat(article(FULL).get("credits").get(0).get("agency").asText())
        .isEqualTo("Associated Press");
  }

  @Test
  void nothingOfTheListsAroundTheArticlesIsInABody() throws IOException {
    assertThat(furniture(SHORT, "TRENDING"))
        .hasSizeGreaterThan(8)
        .allSatisfy(line -> assertThat(body(SHORT)).doesNotContain(line));
    assertThat(body(FULL)).doesNotContain("Similar Articles", "CRBC News");
  }

  @Test
  void everyMarkIsItsSliceOfTheBody() {
    for (JsonNode article : articles.values()) {
      int[] points = article.get("body").asText().codePoints().toArray();
      assertThat(article.get("marks"))
          .isNotEmpty()
          .allSatisfy(
              mark -> {
                int start = mark.get("start").asInt();
                int length = mark.get("end").asInt() - start;
                assertThat(new String(points, start, length)).isEqualTo(mark.get("text").asText());
              });
    }
  }

  private JsonNode figure(double value) {
    List<JsonNode> claims = new ArrayList<>();
    for (JsonNode claim : dossier.get("claims")) {
      JsonNode first = claim.get("mentions").get(0);
      if (claim.get("kind").asText().equals("figure") && first.path("value").asDouble() == value) {
        claims.add(claim);
      }
    }
    assertThat(claims).hasSize(1);
    return claims.getFirst();
  }

  private static Set<String> carriers(JsonNode told) {
    Set<String> carriers = new TreeSet<>();
    told.get("mentions").forEach(mention -> carriers.add(mention.get("article").asText()));
    return carriers;
  }

  private static List<String> sources(JsonNode claim, String article) {
    List<String> sources = new ArrayList<>();
    for (JsonNode mention : claim.get("mentions")) {
      if (mention.get("article").asText().equals(article)) {
        sources.add(mention.path("attributedTo").asText());
      }
    }
    return sources;
  }

  private JsonNode article(String id) {
    return Objects.requireNonNull(articles.get(id));
  }

  private String body(String article) {
    return article(article).get("body").asText();
  }

  /// The longer lines of a page below a line of its furniture.
  private static List<String> furniture(String page, String below) throws IOException {
    List<String> lines = Files.readAllLines(SEEDS.resolve(page));
    return lines.subList(lines.indexOf(below), lines.size()).stream()
        .map(String::strip)
        .filter(line -> line.length() > 12)
        .toList();
  }
}
