package dev.firsthand.relate.story;

import dev.firsthand.relate.story.Stories.Candidate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Chains stories into storylines: the days of one running affair.
///
/// A story is one event, and its decision is strict: the day after is a story of its own. What a
/// reader loses by that, the affair as a whole, the storyline gives back. A new story continues the
/// storyline of the story that its first report is most like, by a [Decision] over the same
/// features that asks for less and lets days pass. A first report may be a poor one, so a story
/// that stands alone is looked at again with every report that joins it.
///
/// A storyline has the id of the story that began it and keeps it. Two storylines of several
/// stories are never joined: one article that touches both, such as a look back at a year, would
/// chain half the stream together.
final class Storylines {

  private final Decision decision = Decision.ofStorylines();

  /// Takes a story into a storyline, by what an article of it is like.
  ///
  /// @param story the one that the article was put into
  /// @param candidates all that it was compared with
  void link(StoryProfile story, List<Candidate> candidates, Map<Integer, StoryProfile> active) {
    double best = 0;
    int storyline = story.storyline();
    for (Candidate candidate : candidates) {
      StoryProfile other = Objects.requireNonNull(active.get(candidate.number()));
      double score = decision.score(candidate.features());
      if (other.number() < story.number() && score > best) {
        best = score;
        storyline = other.storyline();
      }
    }
    if (storyline != story.storyline() && isAlone(story, active)) {
      story.continues(storyline);
    }
  }

  private static boolean isAlone(StoryProfile story, Map<Integer, StoryProfile> active) {
    return story.storyline() == story.number()
        && active.values().stream()
            .allMatch(other -> other == story || other.storyline() != story.number());
  }
}
