package dev.firsthand.relate.lineage;

import dev.firsthand.record.StoryChange.Link.Direction;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Which way shared text went, by the first evidence that speaks: an agency's own page, one outlet
/// reusing its own text, a text that names the other's outlet near what they share, an agency both
/// credit, then the clock, then which text is the larger part of the other.
final class Directions {

  /// How many words before a shared passage an outlet may be named for it.
  private static final int NAMED_WITHIN = 80;

  /// Publishing times closer than this, in days, tell nothing.
  private static final double SAME_TIME = 1.0 / 48;

  /// How much larger the shared part of one text must be to be the taken one.
  private static final double LARGER_PART = 1.25;

  /// @param agency the agency whose text is shared
  record Verdict(Direction direction, @Nullable String agency) {}

  private Directions() {}

  static Verdict of(Piece fresh, Piece old, Overlap overlap) {
    Optional<String> freshOwn = fresh.credits().ownPage();
    Optional<String> oldOwn = old.credits().ownPage();
    if (oldOwn.isPresent() && freshOwn.isEmpty()) {
      return new Verdict(Direction.FROM, oldOwn.get());
    }
    if (freshOwn.isPresent() && oldOwn.isEmpty()) {
      return new Verdict(Direction.TO, freshOwn.get());
    }
    String agency = agency(fresh, old);
    if (fresh.stamp().isSameOutlet(old.stamp())) {
      return new Verdict(byTime(fresh, old, overlap), agency);
    }
    boolean freshNames = names(fresh, old, overlap, true);
    boolean oldNames = names(old, fresh, overlap, false);
    if (freshNames != oldNames) {
      return new Verdict(freshNames ? Direction.FROM : Direction.TO, agency);
    }
    return agency == null
        ? new Verdict(byTime(fresh, old, overlap), null)
        : new Verdict(Direction.COMMON, agency);
  }

  /// The agency that both credit for text or passages; or one credits, where the other credits
  /// agencies it does not name.
  private static @Nullable String agency(Piece fresh, Piece old) {
    Set<String> both = new TreeSet<>(fresh.credits().ofPassages());
    Set<String> other = old.credits().ofPassages();
    if (both.remove(Agencies.UNNAMED) && !other.isEmpty()) {
      return other.iterator().next();
    }
    if (other.contains(Agencies.UNNAMED) && !both.isEmpty()) {
      return both.iterator().next();
    }
    both.retainAll(other);
    return both.isEmpty() ? null : both.iterator().next();
  }

  private static Direction byTime(Piece fresh, Piece old, Overlap overlap) {
    double later = fresh.stamp().day() - old.stamp().day();
    boolean told = fresh.stamp().dated() && old.stamp().dated();
    boolean sameTime =
        Math.abs(later) < (fresh.stamp().timed() && old.stamp().timed() ? SAME_TIME : 1);
    if (told && !sameTime) {
      return later > 0 ? Direction.FROM : Direction.TO;
    }
    if (overlap.ofOld() > overlap.ofNew() * LARGER_PART) {
      return Direction.TO;
    }
    if (overlap.ofNew() > overlap.ofOld() * LARGER_PART) {
      return Direction.FROM;
    }
    return told && later != 0 ? (later > 0 ? Direction.FROM : Direction.TO) : Direction.UNKNOWN;
  }

  /// Whether `one` names the outlet of `other` in or shortly before a passage they share.
  private static boolean names(Piece one, Piece other, Overlap overlap, boolean isFresh) {
    for (SharedRuns.Run run : overlap.runs()) {
      int at = isFresh ? run.a() : run.b();
      int to = at + run.length() + NAMED_WITHIN / 2;
      if (other.isNamedIn(one.text(), at - NAMED_WITHIN, to)) {
        return true;
      }
    }
    return false;
  }
}
