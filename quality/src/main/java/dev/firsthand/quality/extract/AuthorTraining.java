package dev.firsthand.quality.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.firsthand.extract.Candidate;
import dev.firsthand.extract.Evidence;
import dev.firsthand.quality.extract.LogisticFit.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Trains the weights by which the authors of a page are chosen: `AuthorTraining DATA RESOURCES`,
/// where `RESOURCES` is the folder of `authors.model`. Prints the result in five folds first.
///
/// The examples are the candidates on the pages of `extract/wcxb` that have an author; right are
/// the people among the gold. Pages whose gold is an outlet or a team teach that none is there.
public final class AuthorTraining {

  private static final int FOLDS = 5;

  private final Map<String, Set<String>> gold = new LinkedHashMap<>();
  private final List<Example> examples = new ArrayList<>();

  private AuthorTraining() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0], "extract", "wcxb");
    AuthorTraining training = new AuthorTraining();
    training.read(folder);
    String folds = String.format(Locale.ROOT, "%.4f", training.inFolds());
    System.err.println("pages with the right people, five folds: " + folds);
    Map<String, Double> weights = LogisticFit.weights(training.examples);
    Path file = Path.of(args[1], "dev/firsthand/extract/authors.model");
    Files.writeString(file, ModelText.of(AuthorTraining.class, List.of(folder), folds, weights));
  }

  private void read(Path folder) throws IOException {
    WcxbPeople people = new WcxbPeople();
    for (Path file : GoldPages.files(folder.resolve("ground-truth"))) {
      JsonNode page = new ObjectMapper().readTree(file.toFile());
      String authors = page.path("ground_truth").path("author").asText("");
      String id = file.getFileName().toString().replace(".json", "");
      if (!authors.isBlank()) {
        Optional<Set<String>> wanted = people.people(id, authors);
        wanted.ifPresent(names -> gold.put(id, names));
        Path html = folder.resolve("html").resolve(id + ".html.gz");
        for (Candidate candidate :
            Evidence.authors(GoldPages.page(html, page.path("url").asText()))) {
          boolean right = wanted.orElse(Set.of()).contains(candidate.value());
          examples.add(new Example(id, candidate.value(), candidate.features(), right));
        }
      }
    }
  }

  /// The share of the pages with people whose people are all found, and nobody else.
  private double inFolds() {
    List<String> pages = List.copyOf(gold.keySet());
    int right = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      Set<String> held = new HashSet<>();
      for (int i = fold; i < pages.size(); i += FOLDS) {
        held.add(pages.get(i));
      }
      Map<String, Double> weights =
          LogisticFit.weights(examples.stream().filter(e -> !held.contains(e.page())).toList());
      for (String page : held) {
        right += chosen(page, weights).equals(gold.get(page)) ? 1 : 0;
      }
    }
    return (double) right / pages.size();
  }

  private Set<String> chosen(String page, Map<String, Double> weights) {
    return examples.stream()
        .filter(example -> example.page().equals(page))
        .filter(example -> LogisticFit.score(weights, example.features()) > 0)
        .map(Example::value)
        .collect(Collectors.toSet());
  }
}
