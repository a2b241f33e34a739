package dev.firsthand.relate.story;

import dev.firsthand.text.WordTable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// Whether an article belongs to a story: a weighted sum of the features; it joins the best story
/// above zero. A sum was preferred to trees because it can be told: each weight times its feature
/// is what that feature said. The weights stand in the resources `decision.txt`, for articles that
/// say when they were published, and `undated.txt`, each with the data that they were tuned on.
/// Where the days are unknown, the texts alone have to tell two events apart.
public final class Decision {

  private static final String BIAS = "bias";

  private final double bias;
  private final Map<Feature, Double> weights;
  private final Feature[] weighed;
  private final double[] weightOf;

  public Decision(double bias, Map<Feature, Double> weights) {
    this.bias = bias;
    this.weights = new EnumMap<>(Feature.class);
    this.weights.putAll(weights);
    this.weighed = this.weights.keySet().toArray(Feature[]::new);
    this.weightOf = this.weights.values().stream().mapToDouble(weight -> weight).toArray();
  }

  /// Whether an article that says when it was published belongs to a story, as it ships.
  public static Decision tuned() {
    return read("decision.txt");
  }

  /// Whether one that does not say so belongs to a story, as it ships.
  public static Decision undated() {
    return read("undated.txt");
  }

  /// Whether the story that an article opens continues the storyline of another.
  public static Decision ofStorylines() {
    return read("storyline.txt");
  }

  private static Decision read(String resource) {
    double bias = 0;
    Map<Feature, Double> weights = new EnumMap<>(Feature.class);
    for (String line : WordTable.lines(Decision.class, resource)) {
      int blank = line.indexOf(' ');
      String name = line.substring(0, blank);
      double weight = Double.parseDouble(line.substring(blank + 1));
      if (name.equals(BIAS)) {
        bias = weight;
      } else {
        weights.put(Feature.valueOf(name.toUpperCase(Locale.ROOT)), weight);
      }
    }
    return new Decision(bias, weights);
  }

  public double bias() {
    return bias;
  }

  /// The weights, in the order of the features.
  public Map<Feature, Double> weights() {
    return Collections.unmodifiableMap(weights);
  }

  public double score(Features features) {
    double score = bias;
    for (int i = 0; i < weighed.length; i++) {
      score += weightOf[i] * features.get(weighed[i]);
    }
    return score;
  }
}
