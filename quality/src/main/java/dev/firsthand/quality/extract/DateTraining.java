package dev.firsthand.quality.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.firsthand.extract.Candidate;
import dev.firsthand.extract.Evidence;
import dev.firsthand.quality.Share;
import dev.firsthand.quality.extract.ChoiceFit.Choice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Trains the weights by which the day of publication is chosen: `DateTraining DATA RESOURCES`,
/// where `RESOURCES` is the folder of `dates.model`. Prints the result in five folds first.
///
/// The examples are the pages of `extract/wcxb` and `extract/dates-htmldate` on which the right day
/// is among the candidates, which days of changes are not.
public final class DateTraining {

  private static final int FOLDS = 5;
  private static final double PRIOR = 0.5;
  private static final int DAY = 10;

  private final List<Choice> choices = new ArrayList<>();
  private final List<String> sets = new ArrayList<>();

  private DateTraining() {}

  public static void main(String[] args) throws IOException {
    Path extract = Path.of(args[0], "extract");
    DateTraining training = new DateTraining();
    List<Path> sets = List.of(extract.resolve("wcxb"), extract.resolve("dates-htmldate"));
    training.readWcxb(sets.getFirst());
    training.readHtmldate(sets.getLast());
    String folds = training.inFolds();
    System.err.println("pages with the right day, five folds: " + folds);
    Map<String, Double> weights = ChoiceFit.weights(training.right(), PRIOR);
    Path file = Path.of(args[1], "dev/firsthand/extract/dates.model");
    Files.writeString(file, ModelText.of(DateTraining.class, sets, folds, weights));
  }

  private void readWcxb(Path folder) throws IOException {
    for (Path file : GoldPages.files(folder.resolve("ground-truth"))) {
      JsonNode page = new ObjectMapper().readTree(file.toFile());
      String date = page.path("ground_truth").path("publish_date").asText("");
      if (date.length() >= DAY) {
        String html = file.getFileName().toString().replace(".json", ".html.gz");
        Path path = folder.resolve("html").resolve(html);
        add("wcxb", path, page.path("url").asText(), date.substring(0, DAY));
      }
    }
  }

  private void readHtmldate(Path folder) throws IOException {
    JsonNode gold = new ObjectMapper().readTree(folder.resolve("dates.json").toFile());
    for (var entry : gold.properties()) {
      Path path = folder.resolve("html").resolve(entry.getValue().path("file").asText());
      add("dates-htmldate", path, entry.getKey(), entry.getValue().path("date").asText());
    }
  }

  private void add(String set, Path file, String url, String day) throws IOException {
    List<Candidate> candidates = Evidence.dates(GoldPages.page(file, url));
    List<String> days = candidates.stream().map(Candidate::value).toList();
    sets.add(set);
    choices.add(
        new Choice(
            candidates.stream().map(Candidate::features).toList(), days.indexOf(day)));
  }

  private List<Choice> right() {
    return choices.stream().filter(choice -> choice.right() >= 0).toList();
  }

  /// The share of each set's pages with the right day.
  private String inFolds() {
    Map<String, Share> shares = new TreeMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Choice> train = new ArrayList<>();
      for (int i = 0; i < choices.size(); i++) {
        if (i % FOLDS != fold && choices.get(i).right() >= 0) {
          train.add(choices.get(i));
        }
      }
      Map<String, Double> weights = ChoiceFit.weights(train, PRIOR);
      for (int i = fold; i < choices.size(); i += FOLDS) {
        int best = ChoiceFit.best(choices.get(i).candidates(), weights);
        boolean right = best >= 0 && best == choices.get(i).right();
        shares.computeIfAbsent(sets.get(i), _ -> new Share()).add(right);
      }
    }
    return shares.entrySet().stream()
        .map(set -> set.getValue().measure(set.getKey()))
        .map(set -> String.format(Locale.ROOT, "%s %.4f", set.metric(), set.score()))
        .collect(Collectors.joining(", "));
  }
}
