package dev.firsthand.relate.lineage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Whether two reports of one story that share no text rest on the same agency copy all the same:
/// both credit the agency, or agencies, in some form, and they tell the same figures and dates in
/// the same order about the same people. A rewrite changes every sentence before it changes that.
///
/// Two texts that both carry the agency's dateline, source line or byline are its dispatches, and
/// of one story they have one origin, whatever the takes have in common.
///
/// Any other credit alone proves nothing: of the gold pairs that both credit one agency a third
/// share nothing. What is found here is called probable and never more.
final class ProbableSource {

  /// Set by reasoning from the model case, then checked to raise no alarm among the gold pairs.
  private static final int LEAST_FIGURES = 2;

  private static final double OF_SHORTER = 0.6;
  private static final int LEAST_NAMES = 3;

  private ProbableSource() {}

  /// The agency that both probably rest on.
  static Optional<String> of(Piece fresh, Piece old) {
    Optional<String> dispatch = dispatch(fresh.credits(), old.credits());
    if (dispatch.isPresent()) {
      return dispatch;
    }
    return agency(fresh.credits(), old.credits())
        .filter(_ -> tellsTheSame(fresh.account(), old.account()))
        .filter(_ -> common(fresh.names(), old.names()) >= LEAST_NAMES);
  }

  /// The agency whose dispatch both are: two takes of one story need not share a sentence.
  private static Optional<String> dispatch(Credits fresh, Credits old) {
    Set<String> both = new TreeSet<>(fresh.ofDispatch());
    both.retainAll(old.ofDispatch());
    return both.stream().findFirst();
  }

  private static Optional<String> agency(Credits fresh, Credits old) {
    Set<String> one = fresh.any();
    Set<String> other = old.any();
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    Set<String> both = new TreeSet<>(one);
    both.retainAll(other);
    both.remove(Agencies.UNNAMED);
    if (!both.isEmpty()) {
      return Optional.of(both.iterator().next());
    }
    if (other.contains(Agencies.UNNAMED)) {
      return one.stream().findFirst();
    }
    return one.contains(Agencies.UNNAMED) ? other.stream().findFirst() : Optional.empty();
  }

  private static boolean tellsTheSame(List<String> fresh, List<String> old) {
    int shorter = Math.min(fresh.size(), old.size());
    int common = inOrder(fresh, old);
    return common >= LEAST_FIGURES && common >= OF_SHORTER * shorter;
  }

  /// The length of the longest common subsequence.
  static int inOrder(List<String> one, List<String> other) {
    int[] best = new int[other.size() + 1];
    for (String item : one) {
      int diagonal = 0;
      for (int j = 1; j <= other.size(); j++) {
        int above = best[j];
        best[j] = item.equals(other.get(j - 1)) ? diagonal + 1 : Math.max(above, best[j - 1]);
        diagonal = above;
      }
    }
    return best[other.size()];
  }

  private static int common(Set<String> one, Set<String> other) {
    return (int) one.stream().filter(other::contains).count();
  }
}
