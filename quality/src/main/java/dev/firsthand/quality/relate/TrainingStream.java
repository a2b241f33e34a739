package dev.firsthand.quality.relate;

import dev.firsthand.record.Article;
import dev.firsthand.record.Marked;
import dev.firsthand.relate.lineage.Lineage;
import dev.firsthand.relate.reading.Arrival;
import dev.firsthand.relate.reading.StandingTitles;
import dev.firsthand.relate.reading.StreamClock;
import dev.firsthand.relate.story.Decision;
import dev.firsthand.relate.story.Features;
import dev.firsthand.relate.story.Profile;
import dev.firsthand.relate.story.RememberedComparisons;
import dev.firsthand.relate.story.Sketch;
import dev.firsthand.relate.story.Stories;
import dev.firsthand.relate.story.Stories.Candidate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A stream with labels that is replayed under one decision after the other.
final class TrainingStream {

  private static final int WINDOW_DAYS = 14;
  private static final int LATEST = 500;

  /// A question that the stream put: does the article belong to that story?
  ///
  /// @param month of the article, from 1; 0 if it is not dated
  /// @param weight how much it counts
  record Example(Features features, boolean belongs, int month, double weight) {}

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
    Stories stories = new Stories(Decision.tuned(), memory);
    for (Article article : before) {
      Arrival arrival = Arrival.of(0, new Marked(article, List.of()), clock, titles);
      stories.weigh(Sketch.of(arrival, new BitSet()));
    }
    for (Marked marked : articles) {
      Arrival arrival = Arrival.of(items.size(), marked, clock, titles);
      Lineage.Traced traced = lineage.trace(arrival);
      Profile profile = stories.weigh(Sketch.of(arrival, traced.furnitureTokens()));
      Item item = new Item(marked.article(), profile, traced.ties());
      items.add(item);
      lineage.keep(traced, place(stories, item, stories.candidates(profile, traced.ties())));
      stories.forget(clock.now() - WINDOW_DAYS, items.size() - LATEST).forEach(lineage::forget);
    }
    this.gold.keySet().retainAll(items.stream().map(item -> item.article().id()).toList());
    memory.replay();
  }

  /// What the stream asks under a decision, as far as the labels know the answer.
  List<Example> examples(Decision decision) {
    List<Example> examples = new ArrayList<>();
    Map<String, Map<String, Integer>> held = new HashMap<>();
    Stories stories = new Stories(decision, memory);
    for (Item item : items) {
      List<Candidate> candidates = stories.candidates(item.profile(), item.ties());
      String label = gold.get(item.article().id());
      String story = place(stories, item, candidates);
      if (label != null) {
        for (Candidate candidate : candidates) {
          Map<String, Integer> labels = held.getOrDefault(candidate.story(), Map.of());
          if (!labels.isEmpty()) {
            boolean belongs = holds(labels, label);
            examples.add(new Example(candidate.features(), belongs, month(item.article()), weight));
          }
        }
        held.computeIfAbsent(story, _ -> new HashMap<>()).merge(label, 1, Integer::sum);
      }
    }
    return examples;
  }

  /// The score of the stream under a decision.
  ///
  /// @param parity of the months that count: 1 for January, March, …; 0 for the others; -1 for all
  BCubed score(Decision decision, int parity) {
    Stories stories = new Stories(decision, memory);
    Map<String, String> labels = new HashMap<>();
    Map<String, String> found = new HashMap<>();
    for (Item item : items) {
      String story = place(stories, item, stories.candidates(item.profile(), item.ties()));
      String label = gold.get(item.article().id());
      if (label != null && (parity < 0 || month(item.article()) % 2 == parity)) {
        labels.put(item.article().id(), label);
        found.put(item.article().id(), story);
      }
    }
    return BCubed.of(labels, found);
  }

  /// Whether a story is mostly that of a label, or as much as of any other.
  private static boolean holds(Map<String, Integer> labels, String label) {
    int own = labels.getOrDefault(label, 0);
    int all = labels.values().stream().mapToInt(Integer::intValue).sum();
    return own * 2 >= all;
  }

  private static int month(Article article) {
    String date = article.published();
    return date != null && date.matches("\\d{4}-\\d{2}.*") ? Integer.parseInt(date, 5, 7, 10) : 0;
  }

  private static String place(Stories stories, Item item, List<Candidate> candidates) {
    boolean joins = !candidates.isEmpty() && candidates.getFirst().score() > 0;
    @Nullable String into = joins ? candidates.getFirst().story() : null;
    return stories.put(item.profile(), item.ties(), candidates, into).story();
  }
}
