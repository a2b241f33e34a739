package dev.firsthand.quality.relate;

import dev.firsthand.quality.AllSides;
import dev.firsthand.quality.relate.TrainingStream.Example;
import dev.firsthand.record.Article;
import dev.firsthand.relate.story.Decision;
import dev.firsthand.relate.story.Feature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Fits the weights of [Decision] on 2016 and 2017 of `stream/allsides`: arguments are the data
/// folder and that of the resources, where `decision.txt` and `storyline.txt` are written.
///
/// A decision is fitted by imitation (Daumé, Langford and Marcu 2009; Ross, Gordon and Bagnell
/// 2011): the stream is replayed under the decision of the round before, what it asks on its way is
/// answered by the labels, and a logistic regression is fitted to all that was asked so far. So it
/// learns from the stories that its own mistakes make. Questions about stories without any label
/// are left out: nobody knows whether they are the same event. A regression on single decisions of
/// one perfect replay did worse (B³ F1 .886).
///
/// Where its bias stands is chosen last, by B³ of the replayed years: of all that are about as good
/// as the best, the strictest, since a false join can not be undone by a reader.
///
/// The decision of storylines is fitted to the same questions without all that knows of days: so
/// like to its story in words as nearly all reports are.
public final class StoryTraining {

  private static final int ROUNDS = 2;
  private static final double SHIFT = 0.1;
  private static final int SHIFTS = 12;

  /// F1 that differs by less says nothing, on two hundred stories.
  private static final double ALIKE = 0.003;

  /// So many of the reports of a story are like enough to it for a storyline.
  private static final double CHAINED = 0.97;

  /// What depends on when articles came, or on what was left of the story by then.
  private static final Set<Feature> OF_DAYS =
      EnumSet.of(
          Feature.RECENT,
          Feature.GAP,
          Feature.NEXT,
          Feature.SPAN,
          Feature.LATER,
          Feature.LATE,
          Feature.EVENT,
          Feature.EVENTS,
          Feature.TOLD,
          Feature.DATE,
          Feature.DATES,
          Feature.UNDATED,
          Feature.SIZE);

  private final TrainingStream stream;
  private final List<TrainingStream> small;

  private StoryTraining(TrainingStream stream, List<TrainingStream> small) {
    this.stream = stream;
    this.small = List.copyOf(small);
  }

  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    Path resources = Path.of(args[1]).resolve("dev/firsthand/relate/story");
    AllSides set = new AllSides(data.resolve(AllSides.SET));
    List<Article> before = set.articles(AllSides.FIRST_YEAR, 2015);
    TrainingStream stream =
        new TrainingStream(before, Marking.of(set.articles(2016, 2017)), set.stories(), 1);
    StorySet ecb = EcbPlus.read(data.resolve("stories/ecbplus"));
    StorySet events = Giveme5w1h.read(data.resolve("stories/giveme5w1h"));
    StoryTraining training = new StoryTraining(stream, List.of(ecb.training(), events.training()));
    Decision decision = training.decision(-1);
    System.out.println("2016 and 2017: " + told(stream.score(decision, -1)));
    training.small.forEach(
        one -> System.out.println("small set: " + told(one.score(decision, -1))));
    write(resources.resolve("decision.txt"), "Whether an article belongs to a story", decision);
    write(
        resources.resolve("storyline.txt"),
        "Whether the story that an article opens continues the storyline of another",
        training.storyline(decision));
    for (int parity = 0; parity < 2; parity++) {
      System.out.println(
          "months left out: " + told(stream.score(training.decision(1 - parity), parity)));
    }
  }

  /// @param parity of the months to learn from, -1 for all
  private Decision decision(int parity) {
    Decision decision = Decision.tuned();
    List<Example> seen = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      seen.addAll(asked(decision, parity));
      decision = DecisionFit.of(seen, EnumSet.allOf(Feature.class));
    }
    return freed(strictest(decision, parity));
  }

  /// Lets articles without a date join as the small sets like it best.
  private Decision freed(Decision decision) {
    return IntStream.rangeClosed(-SHIFTS, 2 * SHIFTS)
        .mapToObj(shift -> withUndated(decision, shift * SHIFT))
        .max(Comparator.comparingDouble(this::ofSmall))
        .orElseThrow();
  }

  private static Decision withUndated(Decision decision, double shift) {
    Map<Feature, Double> weights = new EnumMap<>(decision.weights());
    weights.merge(Feature.UNDATED, shift, Double::sum);
    return new Decision(decision.bias(), weights);
  }

  private double ofSmall(Decision decision) {
    return small.stream().mapToDouble(set -> set.score(decision, -1).f1()).average().orElse(0);
  }

  private List<Example> asked(Decision decision, int parity) {
    List<Example> asked = new ArrayList<>();
    stream.examples(decision).stream()
        .filter(example -> parity < 0 || example.month() % 2 == parity)
        .forEach(asked::add);
    small.forEach(set -> asked.addAll(set.examples(decision)));
    return asked;
  }

  private Decision strictest(Decision decision, int parity) {
    List<Decision> shifted =
        IntStream.rangeClosed(-SHIFTS, SHIFTS)
            .mapToObj(shift -> new Decision(decision.bias() + shift * SHIFT, decision.weights()))
            .toList();
    List<Double> scores = shifted.stream().map(one -> stream.score(one, parity).f1()).toList();
    double best = scores.stream().max(Comparator.naturalOrder()).orElseThrow();
    return IntStream.range(0, shifted.size())
        .filter(at -> scores.get(at) >= best - ALIKE)
        .mapToObj(shifted::get)
        .findFirst()
        .orElseThrow();
  }

  private Decision storyline(Decision decision) {
    List<Example> asked = asked(decision, -1);
    Decision fitted = DecisionFit.of(asked, EnumSet.complementOf(EnumSet.copyOf(OF_DAYS)));
    double[] own =
        asked.stream()
            .filter(Example::belongs)
            .mapToDouble(example -> fitted.score(example.features()))
            .sorted()
            .toArray();
    double least = own[(int) (own.length * (1 - CHAINED))];
    return new Decision(fitted.bias() - least, fitted.weights());
  }

  private static String told(BCubed score) {
    return String.format(
        Locale.ROOT,
        "B3 precision %.4f, recall %.4f, F1 %.4f",
        score.precision(),
        score.recall(),
        score.f1());
  }

  private static void write(Path file, String what, Decision decision) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(what).append(": the weights of the features; it does above zero.\n");
    text.append("# Made by: dev.firsthand.quality.relate.StoryTraining DATA RESOURCES\n");
    text.append(
        "# From: stream/allsides 2016 and 2017, every other story of stories/ecbplus and\n");
    text.append("# stories/giveme5w1h\n");
    text.append(String.format(Locale.ROOT, "bias %.4f%n", decision.bias()));
    decision
        .weights()
        .forEach(
            (feature, weight) ->
                text.append(
                    String.format(
                        Locale.ROOT,
                        "%s %.4f%n",
                        feature.name().toLowerCase(Locale.ROOT),
                        weight)));
    Files.writeString(file, text);
  }
}
