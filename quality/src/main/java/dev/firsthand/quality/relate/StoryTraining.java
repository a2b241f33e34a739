package dev.firsthand.quality.relate;

import dev.firsthand.quality.AllSides;
import dev.firsthand.quality.relate.TrainingStream.Example;
import dev.firsthand.record.Article;
import dev.firsthand.record.Marked;
import dev.firsthand.relate.story.Decision;
import dev.firsthand.relate.story.Decisions;
import dev.firsthand.relate.story.Feature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Fits the weights of [Decision] for articles of a known day on 2016 and 2017 of
/// `stream/allsides`: arguments are the data folder and that of the resources, where
/// `decision.txt` and `storyline.txt` are written.
///
/// A decision is fitted by imitation (Daumé, Langford and Marcu 2009; Ross, Gordon and
/// Bagnell 2011): the streams are replayed under the decision of the round before, what they
/// ask on their way is answered by the labels, and a logistic regression is fitted to all
/// that was asked so far. So it learns from the stories that its own mistakes make. Questions
/// about stories without any label are left out: nobody knows whether they are the same
/// event. A regression on single decisions of one perfect replay did worse (B³ F1 .886). The
/// same articles are asked about once more as single lines, and with nothing but strangers beside
/// them, so that it is no reason to join that little is known of an article, or that a store holds
/// little else.
///
/// Where its bias stands is chosen last, by B³ on months left out, where precision counts
/// twice: a false join can not be undone by a reader, and is seen only where both stories
/// have a label.
///
/// The labels part the days of an affair, and so do the weights; the days come together again as
/// a storyline.
///
/// Tried on the same questions without gain: likeness of what is not talked about these days
/// anyway, rare words shared by titles, how little is told, who does what at the top, figures
/// that count the same and differ; trees boosted on what the regression leaves (question F1 .905
/// in place of .885, average precision .948 in place of .943: too little for what is no longer
/// told in a sum).
public final class StoryTraining {

  private static final int ROUNDS = 2;
  private static final double STEP = 0.25;
  private static final int STEPS = 4;

  /// What differs by less says nothing, on two hundred stories.
  private static final double ALIKE = 0.003;

  /// Of the questions of lessened articles, of which there are several of each article.
  private static final double LESS = 0.15;

  /// All but the size of the story: the labelled ones have two or three reports each, and an
  /// event of which four hundred outlets report has more. All articles are dated.
  private static final Set<Feature> ASKED =
      EnumSet.complementOf(EnumSet.of(Feature.SIZE, Feature.UNDATED));

  private final TrainingStream stream;
  private final List<TrainingStream> lessened;

  /// @param lessened the same with less to go by
  StoryTraining(TrainingStream stream, List<TrainingStream> lessened) {
    this.stream = stream;
    this.lessened = List.copyOf(lessened);
  }

  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    AllSides set = new AllSides(data.resolve(AllSides.SET));
    StoryTraining training = of(set, Marking.of(set.articles(2016, 2017)));
    training.write(set.topics(2016, 2017), Path.of(args[1]).resolve("dev/firsthand/relate/story"));
  }

  static StoryTraining of(AllSides set, List<Marked> marked) throws IOException {
    List<Article> before = set.articles(AllSides.FIRST_YEAR, 2015);
    Map<String, String> gold = set.stories();
    Strangers few = Strangers.beside(marked, gold);
    return new StoryTraining(
        new TrainingStream(before, marked, gold, 1),
        List.of(
            new TrainingStream(before, FirstLines.of(marked), gold, LESS),
            new TrainingStream(before, few.articles(), few.gold(), LESS),
            new TrainingStream(before, FirstLines.of(few.articles()), few.gold(), LESS)));
  }

  void write(Map<String, String> topics, Path folder) throws IOException {
    List<Decision> folds = IntStream.range(0, TrainingStream.FOLDS).mapToObj(this::fitted).toList();
    double bias = strictness(folds);
    Decision decision = shifted(fitted(-1), bias);
    tell("all", decision);
    DecisionFile.write(
        folder.resolve("decision.txt"),
        List.of(
            "Whether an article of a known day belongs to a story: the weights of the features.",
            "Made by: dev.firsthand.quality.relate.StoryTraining DATA RESOURCES",
            "From: stream/allsides 2016 and 2017, also as lines and among strangers"),
        decision);
    new StorylineTraining(stream, topics).write(Decisions.tuned().withDated(decision), folder);
  }

  void tell(String what, Decision decision) {
    Decisions decisions = Decisions.tuned().withDated(decision);
    System.out.println(what + ", 2016 and 2017: " + told(stream.score(decisions)));
    lessened.forEach(one -> System.out.println("lessened: " + told(one.score(decisions))));
  }

  /// @param fold of the months that are not learnt from; -1 for none
  private Decision fitted(int fold) {
    Decision decision = Decision.tuned();
    List<Example> seen = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      seen.addAll(asked(decision, fold));
      decision = DecisionFit.of(seen, ASKED);
    }
    return decision;
  }

  private List<Example> asked(Decision decision, int fold) {
    return Stream.concat(Stream.of(stream), lessened.stream())
        .flatMap(one -> one.examples(Decisions.tuned().withDated(decision)).stream())
        .filter(example -> fold < 0 || example.fold() != fold)
        .toList();
  }

  /// How much stricter or looser a decision should be than it was fitted: of all that are
  /// worth about as much as the best the loosest, which has the most in its stories.
  private double strictness(List<Decision> folds) {
    List<BCubed> scores =
        IntStream.rangeClosed(-STEPS, STEPS).mapToObj(step -> leftOut(folds, step * STEP)).toList();
    double best = scores.stream().mapToDouble(StoryTraining::worth).max().orElseThrow();
    double chosen = 0;
    for (int step = -STEPS; step <= STEPS; step++) {
      BCubed score = scores.get(step + STEPS);
      System.out.println("months left out, bias " + step * STEP + ": " + told(score));
      chosen = worth(score) >= best - ALIKE ? step * STEP : chosen;
    }
    return chosen;
  }

  /// The F measure in which precision counts twice as much (F0.5).
  private static double worth(BCubed score) {
    double precision = score.precision();
    double recall = score.recall();
    return 1.25 * precision * recall / (0.25 * precision + recall);
  }

  /// The score of the months that each decision has not learnt from.
  private BCubed leftOut(List<Decision> folds, double shift) {
    Map<String, String> labels = new HashMap<>();
    Map<String, String> found = new HashMap<>();
    for (int fold = 0; fold < folds.size(); fold++) {
      stream.place(
          Decisions.tuned().withDated(shifted(folds.get(fold), shift)), fold, labels, found);
    }
    return BCubed.of(labels, found);
  }

  private static Decision shifted(Decision decision, double shift) {
    return new Decision(decision.bias() + shift, decision.weights());
  }

  private static String told(BCubed score) {
    return String.format(
        Locale.ROOT,
        "B3 precision %.4f, recall %.4f, F1 %.4f",
        score.precision(),
        score.recall(),
        score.f1());
  }
}
