package dev.firsthand.weigh.likeness;

import dev.firsthand.record.Mark.Figure;
import dev.firsthand.weigh.figure.FigureMention;
import dev.firsthand.weigh.figure.FigureWords;
import dev.firsthand.weigh.figure.TellingWords;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;

/// What two numbers that can not both be right must have in common before they are taken for two
/// values of one quantity.
///
/// A number that is the same speaks for itself; one that is another speaks against, and most
/// figures of a long report lie near some figure of the next ("30 percent of his supporters", "35
/// percent of the precincts"). To say that they conflict, or that one brings the other up to date,
/// takes more than a unit: words that tell what is counted, or that both count what the event did
/// to people; and "three more women" are no other count of the five.
///
/// Of 87 claims of several reports that were called conflicting, disputed or updated in 266 stories
/// of 2013, 2016 and 2017, some 66 told two things before this was asked, and in other months some
/// 27 of 35; after it 6 of 12 in those. To tell figures apart by the places near them cost the gold
/// stories a hurricane's winds; to ask a common word of every same number, the standing of several
/// (.82 to .70).
public final class CommonGround {

  /// So many words that tell are enough: one is shared by chance in each long story.
  private static final int ENOUGH = 2;

  /// So many where the clauses name different people, places or organisations.
  private static final int ENOUGH_OF_OTHERS = 3;

  /// One is where the sentences share so many.
  private static final int ENOUGH_OF_SENTENCE = 3;

  private CommonGround() {}

  static boolean of(FigureMention a, FigureMention b) {
    boolean victims = a.victims().isOne() && b.victims().isOne();
    if (victims && Objects.equals(a.since(), b.since())) {
      return a.victims().isLike(b.victims());
    }
    return a.words().telling().setApart() == b.words().telling().setApart()
        && tellOfOne(a.words(), b.words());
  }

  /// The same for numbers that may both be right, or one a rounding of the other: only in units
  /// that measure, since what is counted is seldom so near by chance.
  public static boolean ofAgreeing(FigureMention a, FigureMention b) {
    if (!a.isMeasured() || a.isVague() || b.isVague() || areRanks(a, b)) {
      return true;
    }
    return shareWords(a.words().telling(), b.words().telling());
  }

  private static boolean shareWords(TellingWords a, TellingWords b) {
    return shareMoreThanNames(a, b) || shared(a.sentence(), b.sentence()) >= ENOUGH;
  }

  private static boolean areRanks(FigureMention a, FigureMention b) {
    return a.figure().scope() == Figure.Scope.RANK && b.figure().scope() == Figure.Scope.RANK;
  }

  private static boolean tellOfOne(FigureWords a, FigureWords b) {
    return shareMoreThanNames(a.telling(), b.telling())
        && (shared(a.telling().clause(), b.telling().clause()) >= enough(a, b)
            || shared(a.telling().sentence(), b.telling().sentence()) >= ENOUGH_OF_SENTENCE);
  }

  private static int enough(FigureWords a, FigureWords b) {
    boolean others =
        !a.names().isEmpty() && !b.names().isEmpty() && Collections.disjoint(a.names(), b.names());
    return others ? ENOUGH_OF_OTHERS : ENOUGH;
  }

  /// Whether both clauses hold a word that is no name: a name says of whom, not what.
  private static boolean shareMoreThanNames(TellingWords a, TellingWords b) {
    for (String word : a.clause()) {
      if (b.clause().contains(word) && !a.names().contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static int shared(Set<String> one, Set<String> other) {
    int shared = 0;
    for (String word : one) {
      shared += other.contains(word) ? 1 : 0;
    }
    return shared;
  }
}
