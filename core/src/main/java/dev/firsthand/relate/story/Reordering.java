package dev.firsthand.relate.story;

import dev.firsthand.record.StoryChange.Event;
import dev.firsthand.record.StoryChange.Why;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Makes stories depend on when articles were published, and not on which of them was fetched
/// first: of what comes late, those near to it that were published after it are taken out of their
/// stories, and placed again behind it.
///
/// Who opens a story decides much of what follows. Of articles that were published at once the one
/// with the lesser id is the earlier, which says nothing and is the same in every order. One whose
/// day is unknown, or that reuses a text, waits for none and is not placed again.
final class Reordering {

  /// So many are placed again for one arrival.
  private static final int MOST = 4;

  /// In days between the article and those published after it: an hour.
  private static final double NEAR = 1.0 / 24;

  /// What is placed so surely stays, whoever was first.
  private static final double DOUBT = 2.5;

  private static final Comparator<Profile> BY_PUBLICATION =
      Comparator.comparingDouble(Profile::day)
          .thenComparing(article -> article.sketch().stamp().id());

  /// A group that was placed again.
  private record Replaced(
      List<Member> group, StoryProfile from, StoryProfile into, boolean opens, Why why) {

    /// Whether nothing is left of a story that went to another.
    boolean isWhole(StoryProfile other) {
      return into == other && from.size() == 0;
    }

    Replaced into(StoryProfile other) {
      return new Replaced(group, from, other, opens, why);
    }
  }

  private final Membership membership;
  private final Ranking ranking;

  Reordering(Membership membership, Ranking ranking) {
    this.membership = membership;
    this.ranking = ranking;
  }

  /// Takes out of their stories what was published after an article that is about to be placed.
  ///
  /// @param near its neighbours, nearest first
  /// @param settled whether people said where a member belongs
  /// @return each with what reuses its text, in the order of publication
  List<List<Member>> takeOut(Profile article, List<Member> near, Predicate<Member> settled) {
    if (!article.sketch().stamp().dated()) {
      return List.of();
    }
    List<List<Member>> groups =
        near.stream()
            .filter(member -> isLater(member, article))
            .limit(MOST)
            .sorted(Comparator.comparing(Member::article, BY_PUBLICATION))
            .flatMap(member -> membership.movable(member, settled).stream())
            .toList();
    groups.forEach(group -> group.forEach(member -> member.story().remove(member.article())));
    return groups;
  }

  private static boolean isLater(Member member, Profile article) {
    return member.article().sketch().stamp().dated()
        && !member.isReuse()
        && member.doubt() <= DOUBT
        && member.article().day() - article.day() <= NEAR
        && BY_PUBLICATION.compare(member.article(), article) > 0;
  }

  /// Places again what was taken out, behind the article that was placed in between, and tells what
  /// came to stand elsewhere. A story that goes whole to one that the article opened keeps its id.
  Placement putBack(List<List<Member>> groups, Placement placed, Member arrival) {
    List<Replaced> changed = new ArrayList<>();
    for (List<Member> group : groups) {
      Replaced replaced = putBack(group.getFirst().story(), group);
      if (replaced.into() != replaced.from()) {
        changed.add(replaced);
      }
    }
    return changed.stream()
        .filter(replaced -> placed.opened() && replaced.isWhole(arrival.story()))
        .findFirst()
        .map(whole -> keptId(whole, changed, arrival))
        .orElseGet(() -> placed.with(moves(changed)));
  }

  private Replaced putBack(StoryProfile from, List<Member> group) {
    List<Candidate> ranked = ranking.again(group.getFirst(), membership);
    boolean joins = !ranked.isEmpty() && ranked.getFirst().score() > 0;
    boolean opens = !joins && from.size() > 0;
    StoryProfile into =
        joins ? membership.story(ranked.getFirst().number()) : opens ? membership.open() : from;
    if (opens) {
      into.continues(from.storyline());
    }
    group.forEach(member -> membership.put(member, into));
    return new Replaced(group, from, into, opens, Ranking.why(ranked, joins));
  }

  /// The article is in the story that it would have opened, as if it had come first.
  private Placement keptId(Replaced whole, List<Replaced> changed, Member arrival) {
    StoryProfile kept = whole.from();
    List<Integer> others = whole.group().stream().map(Member::number).toList();
    membership.put(arrival.because(whole.why()), kept);
    membership.takeOver(arrival.story(), kept);
    List<Replaced> moved =
        changed.stream()
            .map(one -> one.into() == arrival.story() ? one.into(kept) : one)
            .filter(one -> one.from() != one.into())
            .toList();
    return new Placement(kept.id(), kept.storylineId(), false, whole.why(), others, moves(moved));
  }

  private List<Move> moves(List<Replaced> changed) {
    Map<StoryProfile, Integer> lastOf = new HashMap<>();
    for (int i = 0; i < changed.size(); i++) {
      lastOf.put(changed.get(i).from(), i);
    }
    List<Move> moves = new ArrayList<>();
    for (Replaced replaced : changed) {
      moves.add(move(replaced, lastOf.getOrDefault(replaced.from(), -1) == moves.size()));
    }
    return moves;
  }

  /// @param isLast whether no other leaves the same story after it
  private Move move(Replaced replaced, boolean isLast) {
    StoryProfile from = replaced.from();
    StoryProfile into = replaced.into();
    Map<Integer, Event.Moved> moved = new LinkedHashMap<>();
    for (Member member : replaced.group()) {
      Why why = moved.isEmpty() ? replaced.why() : Move.REUSE;
      moved.put(member.number(), new Event.Moved(member.id(), from.id(), into.id(), why));
    }
    boolean ends = isLast && from.size() == 0;
    if (ends) {
      membership.end(from, into);
    }
    return new Move(moved, from.id(), into.id(), replaced.opens(), ends);
  }
}
