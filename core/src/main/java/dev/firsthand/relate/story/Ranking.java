package dev.firsthand.relate.story;

import dev.firsthand.relate.story.Stories.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which of some stories an article may belong to, best first.
final class Ranking {

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble((Candidate candidate) -> -candidate.score())
          .thenComparingInt(Candidate::number);

  private final Comparisons comparisons;
  private final Decision dated;
  private final Decision undated = Decision.undated();

  /// @param dated whether an article of a known day belongs to a story
  Ranking(Comparisons comparisons, Decision dated) {
    this.comparisons = comparisons;
    this.dated = dated;
  }

  /// @param copied the stories, and how much of the article is copied from each
  List<Candidate> of(Profile article, Map<StoryProfile, Double> copied) {
    Probe probe = Probe.of(article);
    Map<StoryProfile, Features> compared = new LinkedHashMap<>();
    copied.forEach(
        (story, share) -> compared.put(story, Features.of(probe, story, share, comparisons)));
    Features.compareRivals(compared.values());
    Decision decision = article.sketch().stamp().dated() ? dated : undated;
    List<Candidate> ranked = new ArrayList<>();
    compared.forEach(
        (story, features) ->
            ranked.add(new Candidate(story.id(), features, decision.score(features))));
    ranked.sort(BEST_FIRST);
    return ranked;
  }
}
