package dev.firsthand.quality.relate;

import dev.firsthand.record.Article;
import dev.firsthand.record.Marked;
import dev.firsthand.relate.lineage.Lineage;
import dev.firsthand.relate.lineage.Traced;
import dev.firsthand.relate.reading.Arrival;
import dev.firsthand.relate.reading.StandingTitles;
import dev.firsthand.relate.reading.StreamClock;
import dev.firsthand.relate.story.Candidate;
import dev.firsthand.relate.story.Decisions;
import dev.firsthand.relate.story.Features;
import dev.firsthand.relate.story.Placement;
import dev.firsthand.relate.story.Profile;
import dev.firsthand.relate.story.RememberedComparisons;
import dev.firsthand.relate.story.Sketch;
import dev.firsthand.relate.story.Stories;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A stream with labels that is replayed under one decision after the other.
final class TrainingStream {

  private static final int WINDOW_DAYS = 14;
  private static final int LATEST = 500;

  /// A new story of the same topic within so many days may be of the same affair.
  private static final int AFFAIR_DAYS = 7;

  /// How many parts the months are dealt into.
  static final int FOLDS = 4;

  /// A question that the stream put: does the article belong to that story?
  ///
  /// @param fold of the article's month; -1 if it is not dated, and always learnt from
  /// @param weight how much it counts
  record Example(Features features, boolean belongs, int fold, double weight) {}

  /// An article that a story holds.
  private record Held(String label, String topic, double day) {

    /// Whether an article with another label is of another affair: another topic, or long
    /// before.
    boolean isOfAnotherAffair(String other, double at) {
      return !topic.equals(other) || Math.abs(day - at) > AFFAIR_DAYS;
    }
  }

  private record Item(Article article, Profile profile, List<Lineage.Tie> ties) {}

  private final List<Item> items = new ArrayList<>();
  private final Map<String, String> gold;
  private final double weight;
  private final RememberedComparisons memory = new RememberedComparisons();

  /// @param before articles of the time before, for their words alone
  /// @param weight of its questions
  TrainingStream(
      List<Article> before, List<Marked> articles, Map<String, String> gold, double weight) {
    this.gold = new HashMap<>(gold);
    this.weight = weight;
    StreamClock clock = new StreamClock();
    StandingTitles titles = new StandingTitles();
    Lineage lineage = new Lineage();
    Stories stories = new Stories(Decisions.tuned(), memory);
    for (Article article : before) {
      Arrival arrival = Arrival.of(0, new Marked(article, List.of()), clock, titles);
      stories.weigh(Sketch.of(arrival, new BitSet()), List.of());
    }
    for (Marked marked : articles) {
      Arrival arrival = Arrival.of(items.size(), marked, clock, titles);
      Traced traced = lineage.trace(arrival);
      Profile profile = stories.weigh(Sketch.of(arrival, traced.furnitureTokens()), traced.ties());
      Item item = new Item(marked.article(), profile, traced.ties());
      items.add(item);
      lineage.keep(traced, place(stories, item, stories.candidates(profile, traced.ties())));
      stories.forget(clock.now() - WINDOW_DAYS, items.size() - LATEST).forEach(lineage::forget);
    }
    this.gold.keySet().retainAll(items.stream().map(item -> item.article().id()).toList());
    memory.replay();
  }

  /// What the stream asks under a decision, as far as the labels know the answer.
  List<Example> examples(Decisions decisions) {
    List<Example> examples = new ArrayList<>();
    Map<String, Map<String, Integer>> held = new HashMap<>();
    Stories stories = new Stories(decisions, memory);
    for (Item item : items) {
      List<Candidate> candidates = stories.candidates(item.profile(), item.ties());
      String label = gold.get(item.article().id());
      String story = place(stories, item, candidates);
      if (label != null) {
        for (Candidate candidate : candidates) {
          Map<String, Integer> labels = held.getOrDefault(candidate.story(), Map.of());
          if (!labels.isEmpty()) {
            boolean belongs = holds(labels, label);
            examples.add(new Example(candidate.features(), belongs, fold(item.article()), weight));
          }
        }
        held.computeIfAbsent(story, _ -> new HashMap<>()).merge(label, 1, Integer::sum);
      }
    }
    return examples;
  }

  /// What is asked of storylines under a decision: whether a story is of the affair of an
  /// article. The labels answer where both have the same, and where they differ and so does
  /// the topic, or a week lies between; the other questions are left out, for nobody knows.
  ///
  /// @param topics by the article's id
  List<Example> affairs(Decisions decisions, Map<String, String> topics) {
    List<Example> examples = new ArrayList<>();
    Map<String, List<Held>> held = new HashMap<>();
    Stories stories = new Stories(decisions, memory);
    for (Item item : items) {
      List<Candidate> candidates = stories.candidates(item.profile(), item.ties());
      String label = gold.get(item.article().id());
      String story = place(stories, item, candidates);
      if (label != null) {
        Held own = new Held(label, topics.getOrDefault(item.article().id(), ""), day(item));
        for (Candidate candidate : candidates) {
          List<Held> there = held.getOrDefault(candidate.story(), List.of());
          boolean same = there.stream().anyMatch(other -> other.label().equals(label));
          boolean other = there.stream().allMatch(o -> o.isOfAnotherAffair(own.topic(), own.day()));
          if (!there.isEmpty() && (same || other)) {
            examples.add(new Example(candidate.features(), same, fold(item.article()), weight));
          }
        }
        held.computeIfAbsent(story, _ -> new ArrayList<>()).add(own);
      }
    }
    return examples;
  }

  /// Where the labelled articles of a fold come to stand under a decision.
  ///
  /// @param fold -1 for all
  /// @param labels,found by the article's id, to be filled
  void place(Decisions decisions, int fold, Map<String, String> labels, Map<String, String> found) {
    Stories stories = new Stories(decisions, memory);
    for (Item item : items) {
      String story = place(stories, item, stories.candidates(item.profile(), item.ties()));
      String label = gold.get(item.article().id());
      if (label != null && (fold < 0 || fold(item.article()) == fold)) {
        labels.put(item.article().id(), label);
        found.put(item.article().id(), fold + ":" + story);
      }
    }
  }

  /// The score of the stream under a decision.
  BCubed score(Decisions decisions) {
    Map<String, String> labels = new HashMap<>();
    Map<String, String> found = new HashMap<>();
    place(decisions, -1, labels, found);
    return BCubed.of(labels, found);
  }

  /// The score of the stream where every article stands in the end: what later reports moved and
  /// split counts too.
  ///
  /// @param counts whether the articles of a label count
  BCubed last(Decisions decisions, Predicate<String> counts) {
    Stories stories = new Stories(decisions, memory);
    Map<String, String> found = new HashMap<>();
    for (Item item : items) {
      Placement placed =
          stories.place(item.profile(), item.ties(), Set.of(), (article, story) -> false);
      found.put(item.article().id(), placed.story());
      placed.moves().stream()
          .flatMap(move -> move.articles().values().stream())
          .forEach(moved -> found.put(moved.article(), moved.into()));
    }
    Map<String, String> labels = new HashMap<>(gold);
    labels.values().removeIf(counts.negate());
    found.keySet().retainAll(labels.keySet());
    return BCubed.of(labels, found);
  }

  /// How the stream is chained by a decision.
  ///
  /// @param longShare the share of the storylines of several reports that run over a week
  /// @param recall of the labelled stories, B³
  record Chained(double longShare, double recall) {}

  Chained chained(Decisions decisions) {
    Stories stories = new Stories(decisions, memory);
    Map<String, List<Double>> days = new HashMap<>();
    Map<String, String> labels = new HashMap<>();
    Map<String, String> found = new HashMap<>();
    for (Item item : items) {
      List<Candidate> candidates = stories.candidates(item.profile(), item.ties());
      String line = put(stories, item, candidates).storyline();
      days.computeIfAbsent(line, _ -> new ArrayList<>()).add(day(item));
      String label = gold.get(item.article().id());
      if (label != null) {
        labels.put(item.article().id(), label);
        found.put(item.article().id(), line);
      }
    }
    days.values().removeIf(of -> of.size() == 1);
    long longer = days.values().stream().filter(TrainingStream::isLong).count();
    return new Chained((double) longer / days.size(), BCubed.of(labels, found).recall());
  }

  private static boolean isLong(List<Double> days) {
    return Collections.max(days) - Collections.min(days) > AFFAIR_DAYS;
  }

  private static double day(Item item) {
    return item.profile().day();
  }

  /// Whether a story is mostly that of a label, or as much as of any other.
  private static boolean holds(Map<String, Integer> labels, String label) {
    int own = labels.getOrDefault(label, 0);
    int all = labels.values().stream().mapToInt(Integer::intValue).sum();
    return own * 2 >= all;
  }

  private static int fold(Article article) {
    String date = article.published();
    return date != null && date.matches("\\d{4}-\\d{2}.*")
        ? (Integer.parseInt(date, 0, 4, 10) * 12 + Integer.parseInt(date, 5, 7, 10)) % FOLDS
        : -1;
  }

  private static String place(Stories stories, Item item, List<Candidate> candidates) {
    return put(stories, item, candidates).story();
  }

  private static Placement put(Stories stories, Item item, List<Candidate> candidates) {
    boolean joins = !candidates.isEmpty() && candidates.getFirst().score() > 0;
    @Nullable String into = joins ? candidates.getFirst().story() : null;
    return stories.put(item.profile(), item.ties(), candidates, into);
  }
}
