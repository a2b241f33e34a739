package dev.firsthand.relate.story;

import dev.firsthand.record.StoryChange.Event;
import dev.firsthand.record.StoryChange.Why;
import dev.firsthand.relate.story.AverageLink.Joining;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Splits a story whose reports turn out to tell of two events: they fall into two groups that are
/// much less like each other than like their own. Two earthquakes look alike as long as there is
/// one report of each; with several it shows that each has names and numbers of its own. The
/// larger group keeps the story.
final class Splitting {

  /// With so many reports that are no copies it is asked whether a story is one; each number is
  /// about a quarter above the last, so that what a story costs grows no faster than it does.
  private static final Set<Integer> SIZES = Set.of(6, 8, 10, 13, 17, 21, 26, 30);

  /// Fewer reports do not show what is common to an event.
  private static final int LEAST = 3;

  /// Large groups tell of two events where they are less than this share as like each other as
  /// like their own; small ones must be less alike.
  private static final double APART = 0.7;

  private static final double PHRASES = 2;

  private final Membership membership;
  private final Comparisons comparisons;

  Splitting(Membership membership, Comparisons comparisons) {
    this.membership = membership;
    this.comparisons = comparisons;
  }

  /// Looks whether a story is still one after an article was placed in it.
  ///
  /// @param settled whether people said where a member belongs
  Optional<Move> after(Member arrival, Predicate<Member> settled) {
    StoryProfile story = arrival.story();
    List<Profile> voices = story.voices();
    if (!arrival.isVoice() || !SIZES.contains(voices.size())) {
      return Optional.empty();
    }
    double[][] likeness = likeness(voices);
    Optional<Joining> apart =
        AverageLink.of(likeness).stream()
            .max(Comparator.comparingDouble(Splitting::margin))
            .filter(joining -> margin(joining) > 0);
    return apart.flatMap(groups -> split(story, voices, likeness, groups, settled));
  }

  /// How much less alike than the groups of two events two groups are.
  private static double margin(Joining joining) {
    int smaller = joining.smaller();
    double least = APART * (1 - 1.0 / smaller);
    return smaller < LEAST ? 0 : least - joining.between() / joining.within();
  }

  private double[][] likeness(List<Profile> voices) {
    double[][] likeness = new double[voices.size()][voices.size()];
    for (int later = 1; later < voices.size(); later++) {
      Probe probe = Probe.of(voices.get(later));
      for (int earlier = 0; earlier < later; earlier++) {
        double alike = alike(comparisons.likeness(probe, voices.get(earlier)));
        likeness[later][earlier] = alike;
        likeness[earlier][later] = alike;
      }
    }
    return likeness;
  }

  /// What two reports share tells of one event where it is names, numbers and wording.
  private static double alike(Likeness likeness) {
    return likeness.body() + likeness.names() + likeness.figures() + PHRASES * likeness.phrases();
  }

  private Optional<Move> split(
      StoryProfile story,
      List<Profile> voices,
      double[][] likeness,
      Joining groups,
      Predicate<Member> settled) {
    BitSet one = (BitSet) groups.one().clone();
    BitSet other = (BitSet) groups.other().clone();
    for (int i = 0; i < voices.size(); i++) {
      if (!groups.one().get(i) && !groups.other().get(i)) {
        double toOne = AverageLink.mean(likeness[i], groups.one());
        double toOther = AverageLink.mean(likeness[i], groups.other());
        (toOne >= toOther ? one : other).set(i);
      }
    }
    boolean firstStays = one.cardinality() >= other.cardinality();
    List<Member> group =
        membership.withReuses(
            story,
            numbers(voices, firstStays ? other : one),
            numbers(voices, firstStays ? one : other));
    return group.stream().anyMatch(settled)
        ? Optional.empty()
        : Optional.of(move(group, story, why(groups, story)));
  }

  private static Set<Integer> numbers(List<Profile> voices, BitSet of) {
    Set<Integer> numbers = new HashSet<>();
    of.stream().forEach(i -> numbers.add(voices.get(i).number()));
    return numbers;
  }

  private Move move(List<Member> group, StoryProfile from, Why why) {
    StoryProfile into = membership.open();
    into.continues(from.storyline());
    Map<Integer, Event.Moved> moved = new LinkedHashMap<>();
    for (Member member : group) {
      membership.move(member, into);
      Why own = member.isVoice() ? why : Move.REUSE;
      moved.put(member.number(), new Event.Moved(member.id(), from.id(), into.id(), own));
    }
    return new Move(moved, from.id(), into.id(), true, false);
  }

  private static Why why(Joining groups, StoryProfile from) {
    Map<String, Double> told = new LinkedHashMap<>();
    told.put(Features.BETWEEN, Features.rounded(groups.between()));
    told.put(Features.WITHIN, Features.rounded(groups.within()));
    return new Why(told, from.id());
  }
}
