package dev.firsthand.relate.story;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/// Chains stories into storylines: the days of one running affair.
///
/// A story is one event, and its decision is strict: the day after is a story of its own. What a
/// reader loses by that, the affair as a whole, the storyline gives back. A new story continues the
/// storyline of the story that its first report is most like, by a [Decision] over the same
/// features that asks for less and lets days pass.
///
/// A storyline has the id of the story that began it and keeps it, and storylines are never joined
/// later: one article that touches two, such as a look back at a year, would chain half the stream
/// together. A story whose first report was like nothing is looked at once more, when its second
/// comes, and much must speak for it then: to ask no more than of the first chained a sunken boat
/// to an exchange of prisoners, by a soldier's return from captivity.
final class Storylines {

  /// What is asked of the second report of a story.
  private static final double SURE = 1;

  private final Decision decision;

  Storylines(Decision decision) {
    this.decision = decision;
  }

  /// Chains a story that was just opened.
  ///
  /// @param candidates the stories that its first article was compared with
  void chainOpened(StoryProfile story, List<Candidate> candidates, Membership membership) {
    continued(candidates, 0, membership).ifPresent(story::continues);
  }

  /// Chains a story that stood alone, when its second article comes.
  ///
  /// @param candidates the stories that this was compared with
  void chainJoined(StoryProfile story, List<Candidate> candidates, Membership membership) {
    if (story.size() == 1 && story.storyline() == story.number()) {
      List<Candidate> others =
          candidates.stream().filter(candidate -> candidate.number() != story.number()).toList();
      OptionalInt storyline = continued(others, SURE, membership);
      if (storyline.isPresent() && !membership.isContinued(story)) {
        story.continues(storyline.getAsInt());
      }
    }
  }

  private OptionalInt continued(List<Candidate> candidates, double asked, Membership membership) {
    return candidates.stream()
        .filter(candidate -> decision.score(candidate.features()) > asked)
        .max(Comparator.comparingDouble(candidate -> decision.score(candidate.features())))
        .map(candidate -> membership.story(candidate.number()).storyline())
        .stream()
        .mapToInt(Integer::intValue)
        .findFirst();
  }
}
