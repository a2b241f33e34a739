package dev.firsthand.relate.story;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How near an article is to a story, feature by feature.
@SuppressWarnings("EnumOrdinal") // what EnumMap does, without a box for every number
public final class Features {

  /// Under these names of `why` stand how much speaks for a story, and how much more
  /// than for the next.
  public static final String SCORE = "score";
  public static final String MARGIN = "margin";

  /// Under these stands, where a story was split, how alike the reports of the two parts were,
  /// and those of each part among themselves.
  public static final String BETWEEN = "between";
  public static final String WITHIN = "within";

  private static final double FAR = 10;
  private static final double FADE_DAYS = 3;
  private static final double FAR_EVENT = 5;

  /// Brings the logarithm of what is shared to the size of the other features.
  private static final double SHARED = 5;

  private final double[] values = new double[Feature.values().length];

  private Features() {}

  static Features of(Probe probe, StoryProfile story, double copied, Comparisons comparisons) {
    Features features = new Features();
    Profile article = probe.article();
    List<Profile> members = story.compared();
    double rare = 0;
    double wording = 0;
    features.set(Feature.GAP, FAR);
    features.set(Feature.EVENT, FAR_EVENT);
    for (Profile member : members) {
      Likeness likeness = comparisons.likeness(probe, member);
      double days = Math.abs(article.day() - member.day());
      features.compare(likeness, days, members.size());
      features.compareDays(article.sketch().told(), member.sketch().told(), members.size());
      rare = Math.max(rare, shared(likeness.names(), article.names(), member.names()));
      wording = Math.max(wording, shared(likeness.phrases(), article.phrases(), member.phrases()));
    }
    features.set(Feature.RARE, Math.log1p(rare) / SHARED);
    features.set(Feature.WORDING, Math.log1p(wording) / SHARED);
    features.age(Math.abs(article.day() - story.oldest()));
    features.set(Feature.UNDATED, article.sketch().stamp().dated() ? 0 : 1);
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
    lower(Feature.GAP, days);
    values[Feature.MEAN.ordinal()] += likeness.body() / members;
    values[Feature.PHRASES.ordinal()] += likeness.phrases() / members;
    values[Feature.LEDES.ordinal()] += likeness.lede() / members;
    values[Feature.NAMES.ordinal()] += likeness.names() / members;
  }

  private void compareDays(ToldDays here, ToldDays there, int members) {
    double apart = Math.min(FAR_EVENT, Math.abs(here.event() - there.event()));
    double alike = here.days().cosine(there.days());
    raise(Feature.DATE, alike);
    lower(Feature.EVENT, apart);
    values[Feature.DATES.ordinal()] += alike / members;
    values[Feature.EVENTS.ordinal()] += apart / members;
    values[Feature.TOLD.ordinal()] += apart == 0 ? 1.0 / members : 0;
  }

  private void age(double span) {
    set(Feature.NEXT, Math.min(1, get(Feature.GAP)));
    set(Feature.SPAN, Math.min(FAR, span));
    set(Feature.LATER, Math.min(1, span));
    set(Feature.LATE, Math.min(2, span));
  }

  /// A cosine as it was before both vectors were scaled to one.
  private static double shared(double cosine, Vector one, Vector other) {
    return cosine * one.length() * other.length();
  }

  /// Sets beside the likeness with each of some stories how much more there is with another.
  static void compareRivals(Collection<Features> stories) {
    double best = 0;
    for (Features story : stories) {
      best = Math.max(best, story.get(Feature.BEST));
    }
    for (Features story : stories) {
      story.set(Feature.RIVAL, best - story.get(Feature.BEST));
    }
  }

  private void set(Feature feature, double value) {
    values[feature.ordinal()] = value;
  }

  private void raise(Feature feature, double value) {
    values[feature.ordinal()] = Math.max(values[feature.ordinal()], value);
  }

  private void lower(Feature feature, double value) {
    values[feature.ordinal()] = Math.min(values[feature.ordinal()], value);
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
    told.put(SCORE, rounded(score));
    for (Feature feature : Feature.values()) {
      told.put(feature.label(), rounded(get(feature)));
    }
    return told;
  }

  static double rounded(double value) {
    return Math.round(value * 1e4) / 1e4;
  }
}
