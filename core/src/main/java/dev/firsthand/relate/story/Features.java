package dev.firsthand.relate.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How near an article is to a story, feature by feature.
@SuppressWarnings("EnumOrdinal") // what EnumMap does, without a box for every number
public final class Features {

  private static final double FAR = 10;
  private static final double FADE_DAYS = 3;

  private final double[] values = new double[Feature.values().length];

  private Features() {}

  static Features of(Probe probe, StoryProfile story, double copied, Comparisons comparisons) {
    Features features = new Features();
    Profile article = probe.article();
    List<Profile> members = story.compared();
    for (Profile member : members) {
      double days = Math.abs(article.day() - member.day());
      features.compare(comparisons.likeness(probe, member), days, members.size());
    }
    features.set(Feature.GAP, gap(article, story));
    features.set(Feature.SPAN, Math.min(FAR, Math.abs(article.day() - story.oldest())));
    features.set(Feature.ELSEWHERE, otherPlaces(article, story));
    features.set(Feature.COPIED, copied);
    features.set(Feature.SIZE, Math.log(story.size()));
    return features;
  }

  public double get(Feature feature) {
    return values[feature.ordinal()];
  }

  private void compare(Likeness likeness, double days, int members) {
    raise(Feature.BEST, likeness.body());
    raise(Feature.RECENT, likeness.body() * Math.exp(-days / FADE_DAYS));
    raise(Feature.PHRASE, likeness.phrases());
    raise(Feature.TITLE, likeness.title());
    raise(Feature.LEAD, likeness.lead());
    raise(Feature.LEDE, likeness.lede());
    raise(Feature.NAME, likeness.names());
    raise(Feature.FIGURES, likeness.figures());
    values[Feature.MEAN.ordinal()] += likeness.body() / members;
    values[Feature.PHRASES.ordinal()] += likeness.phrases() / members;
    values[Feature.LEDES.ordinal()] += likeness.lede() / members;
    values[Feature.NAMES.ordinal()] += likeness.names() / members;
  }

  private static double gap(Profile article, StoryProfile story) {
    double gap = FAR;
    for (Profile member : story.compared()) {
      gap = Math.min(gap, Math.abs(article.day() - member.day()));
    }
    return gap;
  }

  private void set(Feature feature, double value) {
    values[feature.ordinal()] = value;
  }

  private void raise(Feature feature, double value) {
    values[feature.ordinal()] = Math.max(values[feature.ordinal()], value);
  }

  private static double otherPlaces(Profile article, StoryProfile story) {
    Bag here = article.sketch().places();
    if (here.size() == 0) {
      return 0;
    }
    boolean known = false;
    for (Profile member : story.compared()) {
      Bag there = member.sketch().places();
      known |= there.size() > 0;
      if (here.meets(there)) {
        return 0;
      }
    }
    return known ? 1 : 0;
  }

  /// The features by name, in a fixed order, rounded.
  Map<String, Double> told(double score) {
    Map<String, Double> told = new LinkedHashMap<>();
    told.put("score", rounded(score));
    for (Feature feature : Feature.values()) {
      told.put(feature.label(), rounded(get(feature)));
    }
    return told;
  }

  static double rounded(double value) {
    return Math.round(value * 1e4) / 1e4;
  }
}
