package dev.firsthand.quality.extract;

import dev.firsthand.extract.Candidate;
import dev.firsthand.extract.Evidence;
import dev.firsthand.extract.LineModel;
import dev.firsthand.quality.extract.ChoiceFit.Choice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Trains the weights by which the title of page text is chosen: `TitleTraining DATA RESOURCES`,
/// where `RESOURCES` is the folder of `titles.model`. Prints the result in five folds first.
///
/// The examples are the pages of `extract/wcxb` as browsers copy them, in every way, on which the
/// gold title stands on a line of its own.
public final class TitleTraining {

  /// Tuned in five folds between 1 and 30.
  private static final double PRIOR = 20;

  private static final int FOLDS = 5;

  private TitleTraining() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0], "extract", "wcxb");
    List<List<Choice>> pages =
        CopiedPage.all(folder).stream().map(page -> choices(page, LineModel.trained())).toList();
    String folds = String.format(Locale.ROOT, "%.4f", inFolds(pages));
    System.err.println("copies with the right title, five folds: " + folds);
    Path file = Path.of(args[1], "dev/firsthand/extract/titles.model");
    Files.writeString(
        file, ModelText.of(TitleTraining.class, List.of(folder), folds, weights(pages)));
  }

  /// The weights that pages teach.
  static Map<String, Double> weights(List<List<Choice>> pages) {
    return ChoiceFit.weights(pages.stream().flatMap(List::stream).toList(), PRIOR);
  }

  /// What is to be learnt from a page, copied in every way.
  static List<Choice> choices(CopiedPage page, LineModel lines) {
    String title = folded(page.gold().path("title").asText(""));
    List<Choice> choices = new ArrayList<>();
    if (!title.isEmpty()) {
      for (String text : page.copies()) {
        choice(Evidence.titles(text, lines), title).ifPresent(choices::add);
      }
    }
    return choices;
  }

  private static Optional<Choice> choice(List<Candidate> candidates, String title) {
    List<String> lines = candidates.stream().map(line -> folded(line.value())).toList();
    int right = lines.lastIndexOf(title);
    return right < 0
        ? Optional.empty()
        : Optional.of(
            new Choice(candidates.stream().map(Candidate::features).toList(), right));
  }

  private static String folded(String text) {
    return Wcxb.straight(Wcxb.folded(text));
  }

  private static double inFolds(List<List<Choice>> pages) {
    int right = 0;
    int all = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      Map<String, Double> weights = weights(without(fold, pages));
      for (int i = fold; i < pages.size(); i += FOLDS) {
        for (Choice choice : pages.get(i)) {
          right += ChoiceFit.best(choice.candidates(), weights) == choice.right() ? 1 : 0;
          all++;
        }
      }
    }
    return (double) right / all;
  }

  /// All but the pages of a fold.
  static <T> List<T> without(int fold, List<T> pages) {
    List<T> others = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      if (i % FOLDS != fold) {
        others.add(pages.get(i));
      }
    }
    return others;
  }
}
