package dev.firsthand.weigh.likeness;

import dev.firsthand.weigh.figure.FigureMention;
import dev.firsthand.weigh.figure.FigureWords;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/// What two numbers that can not both be right must have in common before they are taken for two
/// values of one quantity.
///
/// A number that is the same speaks for itself; one that is another speaks against, and most
/// figures of a long report lie near some figure of the next ("30 percent of his supporters", "35
/// percent of the precincts"). To say that they conflict, or that one brings the other up to date,
/// takes more than a unit: words that tell what is counted, or that both count what the event did
/// to people. Of 87 claims of several reports that were called conflicting, disputed or updated in
/// 266 stories of 2013, 2016 and 2017, some 66 told two things before this was asked.
final class CommonGround {

  /// So many words that tell are enough: one is shared by chance in each long story.
  private static final int ENOUGH = 2;

  /// So many where the clauses name different people, places or organisations.
  private static final int ENOUGH_OF_OTHERS = 3;

  /// One is where the sentences share so many.
  private static final int ENOUGH_OF_SENTENCE = 3;

  private CommonGround() {}

  static boolean of(FigureMention a, FigureMention b) {
    if (a.isOfVictims() && b.isOfVictims()) {
      return a.countsVictimsLike(b);
    }
    return tellOfOne(a.words(), b.words());
  }

  private static boolean tellOfOne(FigureWords a, FigureWords b) {
    Set<String> shared = shared(a.telling().clause(), b.telling().clause());
    if (a.telling().names().containsAll(shared)) {
      return false;
    }
    boolean others =
        !a.names().isEmpty() && !b.names().isEmpty() && Collections.disjoint(a.names(), b.names());
    return shared.size() >= (others ? ENOUGH_OF_OTHERS : ENOUGH)
        || shared(a.telling().sentence(), b.telling().sentence()).size() >= ENOUGH_OF_SENTENCE;
  }

  private static Set<String> shared(Set<String> one, Set<String> other) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    return shared;
  }
}
