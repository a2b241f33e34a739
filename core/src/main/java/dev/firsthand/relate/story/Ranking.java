package dev.firsthand.relate.story;

import dev.firsthand.record.StoryChange.Why;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which of some stories an article may belong to, best first.
final class Ranking {

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble((Candidate candidate) -> -candidate.score())
          .thenComparingInt(Candidate::number);

  private final Comparisons comparisons;
  private final Decisions decisions;

  Ranking(Comparisons comparisons, Decisions decisions) {
    this.comparisons = comparisons;
    this.decisions = decisions;
  }

  /// @param copied the stories, and how much of the article is copied from each
  List<Candidate> of(Profile article, Map<StoryProfile, Double> copied) {
    Probe probe = Probe.of(article);
    Map<StoryProfile, Features> compared = new LinkedHashMap<>();
    copied.forEach(
        (story, share) -> compared.put(story, Features.of(probe, story, share, comparisons)));
    Features.compareRivals(compared.values());
    Decision decision = decisions.of(article);
    List<Candidate> ranked = new ArrayList<>();
    compared.forEach(
        (story, features) ->
            ranked.add(new Candidate(story.id(), features, decision.score(features))));
    ranked.sort(BEST_FIRST);
    return ranked;
  }

  /// The stories that a member may belong to that was taken out of its own.
  List<Candidate> again(Member member, Membership membership) {
    Map<StoryProfile, Double> stories = new LinkedHashMap<>();
    stories.put(member.story(), 0.0);
    for (Profile neighbour : comparisons.near(member.article())) {
      membership.member(neighbour.number()).ifPresent(near -> stories.put(near.story(), 0.0));
    }
    stories.keySet().removeIf(story -> story.size() == 0);
    return of(member.article(), stories);
  }

  /// What speaks for where an article goes.
  ///
  /// @param joins whether the article goes to the best of them
  static Why why(List<Candidate> ranked, boolean joins) {
    if (ranked.isEmpty()) {
      return new Why(Map.of(), null);
    }
    Candidate best = ranked.getFirst();
    @Nullable Candidate second = ranked.size() > 1 ? ranked.get(1) : null;
    String runnerUp = joins ? (second == null ? null : second.story()) : best.story();
    Map<String, Double> told = best.features().told(best.score());
    if (second != null) {
      told.put(Features.MARGIN, Features.rounded(best.score() - second.score()));
    }
    return new Why(told, runnerUp);
  }
}
