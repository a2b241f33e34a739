package dev.firsthand.relate.story;

import dev.firsthand.record.StoryChange.Event;
import dev.firsthand.record.StoryChange.Why;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Places an article again when a later report shows that it stands in the wrong story.
///
/// Looked at again is what was placed in doubt, when a report comes that is more like it than all
/// that it was compared with: so little is looked at twice (a sixth of a stream of news), and that
/// is where the gain lies (on months left out, looking at five times as many again gave no more).
/// An article that is nearer to another story goes there, with what reuses its text; one that
/// belongs to none any more opens a story of its own. Much speaks for where an article is: between
/// stories that are about as near it stays.
final class Reassignment {

  /// So many are looked at again for one arrival.
  private static final int MOST = 2;

  /// In days between the article and the one that came.
  private static final double NEAR = 3;

  private static final double DOUBT = 2;
  private static final double MARGIN = 0.5;

  private final Membership membership;
  private final Ranking ranking;

  Reassignment(Membership membership, Ranking ranking) {
    this.membership = membership;
    this.ranking = ranking;
  }

  /// Looks again at the articles near to one that was just placed.
  ///
  /// @param near its neighbours, nearest first
  /// @param settled whether people said where a member belongs
  List<Move> after(Member arrival, List<Member> near, Predicate<Member> settled) {
    List<Member> doubtful = near.stream().filter(member -> isDoubtful(member, arrival)).toList();
    if (doubtful.isEmpty()) {
      return List.of();
    }
    VectorTable body = new VectorTable(arrival.article().body());
    List<Member> nearer =
        doubtful.stream()
            .filter(member -> body.dot(member.article().body()) > member.best())
            .limit(MOST)
            .toList();
    List<Move> moves = new ArrayList<>();
    for (Member member : nearer) {
      membership
          .movable(member, settled)
          .flatMap(group -> moveIfNearer(group, ranked(group)))
          .ifPresent(moves::add);
    }
    return moves;
  }

  private static boolean isDoubtful(Member member, Member arrival) {
    return member.story() != arrival.story()
        && !member.isReuse()
        && member.doubt() <= DOUBT
        && Math.abs(member.article().day() - arrival.article().day()) <= NEAR;
  }

  /// The stories that the first of a group may belong to, its own without the group.
  private List<Candidate> ranked(List<Member> group) {
    Member first = group.getFirst();
    StoryProfile from = first.story();
    group.forEach(member -> from.remove(member.article()));
    List<Candidate> ranked = ranking.again(first, membership);
    group.forEach(member -> from.add(member.article(), member.isVoice()));
    return ranked;
  }

  private Optional<Move> moveIfNearer(List<Member> group, List<Candidate> ranked) {
    StoryProfile from = group.getFirst().story();
    Optional<Candidate> own =
        ranked.stream().filter(one -> one.number() == from.number()).findFirst();
    boolean isAlone = own.isEmpty();
    double stays = own.map(Candidate::score).orElse(0.0);
    if (!ranked.isEmpty() && ranked.getFirst().score() > Math.max(0, stays) + MARGIN) {
      return Optional.of(move(group, membership.story(ranked.getFirst().number()), false, ranked));
    }
    if (!isAlone && stays < -MARGIN) {
      StoryProfile opened = membership.open();
      opened.continues(from.storyline());
      return Optional.of(move(group, opened, true, ranked));
    }
    return Optional.empty();
  }

  private Move move(List<Member> group, StoryProfile into, boolean opens, List<Candidate> ranked) {
    StoryProfile from = group.getFirst().story();
    Map<Integer, Event.Moved> moved = new LinkedHashMap<>();
    for (Member member : group) {
      membership.move(member, into);
      Why why = moved.isEmpty() ? Ranking.why(ranked, !opens) : Move.REUSE;
      moved.put(member.number(), new Event.Moved(member.id(), from.id(), into.id(), why));
    }
    return new Move(moved, from.id(), into.id(), opens, from.size() == 0);
  }
}
