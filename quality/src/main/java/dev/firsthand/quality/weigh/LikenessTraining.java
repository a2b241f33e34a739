package dev.firsthand.quality.weigh;

import dev.firsthand.quality.Corpus;
import dev.firsthand.quality.Tally;
import dev.firsthand.record.Dossier;
import dev.firsthand.record.Story;
import dev.firsthand.weigh.alignment.FigurePairs;
import dev.firsthand.weigh.alignment.FigurePairs.Pair;
import dev.firsthand.weigh.likeness.Trait;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Fits the weights of `weigh/likeness/likeness.txt` on the labelled figures of the gold stories,
/// by logistic regression. Arguments are the data folder and the folder of resources to write to.
///
/// The set is small: weights are drawn to zero, those that can only speak for a pair stay above it
/// and those that can only speak against it below, and the result that is written down is of pairs
/// judged by weights fitted on the other stories.
public final class LikenessTraining {

  private static final int ROUNDS = 3;
  private static final int STEPS = 600;
  private static final double RATE = 0.3;
  private static final double PRIOR = 0.3;
  private static final double TINY = 1e-12;

  /// Not fitted: the gold stories are short, so that equal numbers of different things are rarer in
  /// them than in longer ones, and of one or two days, with too few counts that move.
  private static final Map<Trait, Double> BY_HAND =
      Map.of(
          Trait.MOVED, 2.5,
          Trait.FARNESS, -2.5,
          Trait.SAME_NUMBER, 0.5,
          Trait.SAME_RARE_NUMBER, 3.0);

  private static final Set<Trait> AGAINST =
      Set.of(
          Trait.ALWAYS,
          Trait.FARNESS,
          Trait.OTHER_NAMES,
          Trait.OTHER_UNIT,
          Trait.OTHER_SCOPE,
          Trait.OTHER_SOURCE);

  /// A gold story as the system reads it, and the claim of each labelled mention.
  private record Labelled(Story reports, Map<GoldStory.Mention, String> claims) {}

  private record Example(Map<Trait, Double> traits, boolean isOne) {}

  private LikenessTraining() {}

  public static void main(String[] args) throws IOException {
    Path gold = Path.of(args[0]).resolve("gold");
    List<Labelled> stories =
        GoldStory.read(gold).stream()
            .map(story -> new Labelled(GoldScore.story(story), claims(story)))
            .toList();
    Tally judged = new Tally();
    for (int i = 0; i < stories.size(); i++) {
      List<Labelled> others = new ArrayList<>(stories);
      Labelled left = others.remove(i);
      Map<Trait, Double> weights = fitted(others);
      examples(left, weights)
          .forEach(pair -> judged.add(sum(weights, pair.traits()) > 0, pair.isOne()));
    }
    String text = text(gold, judged, fitted(stories));
    Files.writeString(Path.of(args[1]).resolve("dev/firsthand/weigh/likeness/likeness.txt"), text);
  }

  private static Map<GoldStory.Mention, String> claims(GoldStory gold) {
    Map<GoldStory.Mention, String> claims = new HashMap<>();
    gold.claims().forEach(claim -> claim.mentions().forEach(m -> claims.put(m, claim.id())));
    return claims;
  }

  /// Weights first without counterparts, since it takes weights to find those.
  private static Map<Trait, Double> fitted(List<Labelled> stories) {
    Map<Trait, Double> weights = BY_HAND;
    for (int round = 0; round < ROUNDS; round++) {
      List<Example> examples = new ArrayList<>();
      for (Labelled story : stories) {
        examples.addAll(examples(story, weights));
      }
      if (round == 0) {
        examples.forEach(example -> example.traits().remove(Trait.COUNTERPARTS));
      }
      weights = weights(examples);
    }
    return weights;
  }

  /// The pairs of which both figures are labelled.
  private static List<Example> examples(Labelled story, Map<Trait, Double> weights) {
    List<Example> examples = new ArrayList<>();
    for (Pair pair : FigurePairs.of(story.reports(), weights)) {
      String first = claim(pair.first(), story.claims());
      String second = claim(pair.second(), story.claims());
      if (!first.isEmpty() && !second.isEmpty()) {
        examples.add(new Example(pair.traits(), first.equals(second)));
      }
    }
    return examples;
  }

  private static String claim(Dossier.Mention found, Map<GoldStory.Mention, String> claims) {
    String claim = "";
    int most = 0;
    for (Map.Entry<GoldStory.Mention, String> gold : claims.entrySet()) {
      int overlap = gold.getKey().overlap(found.article(), found.start(), found.end());
      if (overlap > most) {
        most = overlap;
        claim = gold.getValue();
      }
    }
    return claim;
  }

  private static Map<Trait, Double> weights(List<Example> examples) {
    Map<Trait, Double> weights = new EnumMap<>(BY_HAND);
    Map<Trait, Double> squares = new EnumMap<>(Trait.class);
    for (int step = 0; step < STEPS; step++) {
      Map<Trait, Double> slopes = slopes(examples, weights);
      for (Trait trait : Trait.values()) {
        if (!BY_HAND.containsKey(trait)) {
          double weight = weights.getOrDefault(trait, 0.0);
          double prior = trait == Trait.ALWAYS ? 0 : PRIOR * weight;
          double slope = slopes.getOrDefault(trait, 0.0) + prior;
          double square = squares.merge(trait, slope * slope, Double::sum);
          weights.put(trait, signed(trait, weight - RATE * slope / Math.sqrt(square + TINY)));
        }
      }
    }
    return weights;
  }

  private static double signed(Trait trait, double weight) {
    return AGAINST.contains(trait) ? Math.min(0, weight) : Math.max(0, weight);
  }

  private static Map<Trait, Double> slopes(List<Example> examples, Map<Trait, Double> weights) {
    Map<Trait, Double> slopes = new EnumMap<>(Trait.class);
    for (Example example : examples) {
      double likely = 1 / (1 + Math.exp(-sum(weights, example.traits())));
      double error = likely - (example.isOne() ? 1 : 0);
      example.traits().forEach((trait, value) -> slopes.merge(trait, error * value, Double::sum));
    }
    return slopes;
  }

  private static double sum(Map<Trait, Double> weights, Map<Trait, Double> traits) {
    double sum = 0;
    for (Map.Entry<Trait, Double> trait : traits.entrySet()) {
      sum += trait.getValue() * weights.getOrDefault(trait.getKey(), 0.0);
    }
    return sum;
  }

  private static String text(Path gold, Tally judged, Map<Trait, Double> weights) {
    StringBuilder text = new StringBuilder();
    text.append("# Made by: ").append(LikenessTraining.class.getName());
    text.append(" DATA core/src/main/resources\n# Trained on: gold, SHA-256 ");
    text.append(Corpus.digest(List.of(gold))).append('\n');
    text.append(
        String.format(
            Locale.ROOT, "# Pairs judged by weights of the other stories: F1 %.3f%n", judged.f1()));
    weights.forEach(
        (trait, weight) ->
            text.append(
                String.format(
                    Locale.ROOT, "%s %.2f%n", trait.name().toLowerCase(Locale.ROOT), weight)));
    return text.toString();
  }
}
