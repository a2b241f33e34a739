package dev.firsthand.relate.story;

import dev.firsthand.relate.story.Stories.Candidate;
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
/// together. To look again at a story that stands alone with each report that joins it did that to
/// the samples: a soldier's return from captivity chained a sunken boat to an exchange.
final class Storylines {

  private final Decision decision;

  Storylines(Decision decision) {
    this.decision = decision;
  }

  /// The storyline that a new story continues, by the number of the story that began it.
  ///
  /// @param candidates the stories that its first article was compared with
  OptionalInt continued(List<Candidate> candidates, Membership membership) {
    return candidates.stream()
        .filter(candidate -> decision.score(candidate.features()) > 0)
        .max(Comparator.comparingDouble(candidate -> decision.score(candidate.features())))
        .map(candidate -> membership.story(candidate.number()).storyline())
        .stream()
        .mapToInt(Integer::intValue)
        .findFirst();
  }
}
