package dev.firsthand.relate.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds the few stories worth a look for an article: those that share its heaviest terms. A term
/// that stands in too many stories is passed over, so that the cost of an article does not grow
/// with the number of stories.
final class StoryIndex {

  /// Of each member so many terms are indexed and looked up.
  private static final int TERMS = 40;

  /// A term in more stories than this, or than this share of all, is no lead.
  private static final int SPREAD = 400;

  private static final double SPREAD_SHARE = 0.05;
  private static final int SPREAD_LEAST = 20;

  private final Map<Integer, List<StoryProfile>> postings = new HashMap<>();
  private final Map<StoryProfile, List<Integer>> terms = new HashMap<>();
  private int stories;

  void opened() {
    stories++;
  }

  void add(StoryProfile story, Profile member) {
    for (int at : member.body().heaviest(TERMS)) {
      List<StoryProfile> list =
          postings.computeIfAbsent(member.body().term(at), _ -> new ArrayList<>(2));
      if (list.size() <= SPREAD && !list.contains(story)) {
        list.add(story);
        terms.computeIfAbsent(story, _ -> new ArrayList<>()).add(member.body().term(at));
      }
    }
  }

  void remove(StoryProfile story) {
    stories--;
    List<Integer> indexed = terms.remove(story);
    for (int term : indexed == null ? List.<Integer>of() : indexed) {
      postings.computeIfPresent(
          term,
          (_, list) -> {
            list.remove(story);
            return list.isEmpty() ? null : list;
          });
    }
  }

  /// The stories that share most with the article, best first.
  List<StoryProfile> candidates(Profile article, int most) {
    Map<Integer, Double> scores = new TreeMap<>();
    Map<Integer, StoryProfile> found = new HashMap<>();
    double spread = Math.min(SPREAD, Math.max(SPREAD_LEAST, stories * SPREAD_SHARE));
    for (int at : article.body().heaviest(TERMS)) {
      List<StoryProfile> list = postings.getOrDefault(article.body().term(at), List.of());
      if (list.size() > spread) {
        continue;
      }
      double weight = article.body().weight(at);
      for (StoryProfile story : list) {
        scores.merge(story.number(), weight * weight, Double::sum);
        found.put(story.number(), story);
      }
    }
    Comparator<Map.Entry<Integer, Double>> byScore = Map.Entry.comparingByValue();
    return scores.entrySet().stream()
        .sorted(byScore.reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(entry -> found.get(entry.getKey()))
        .toList();
  }
}
