package dev.firsthand.relate.story;

import dev.firsthand.record.StoryChange;
import dev.firsthand.record.StoryChange.Event;
import dev.firsthand.record.StoryChange.Link;
import dev.firsthand.record.StoryChange.Why;
import dev.firsthand.relate.lineage.Lineage;
import dev.firsthand.relate.reading.Memory;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Groups a stream of articles into stories, each article when it comes. One that was placed in
/// doubt may go to another story later, what comes late is placed before what was published after
/// it, and a story that turns out to be two is split; [Reassignment], [Reordering] and [Splitting]
/// say when.
public final class Stories implements Memory {

  /// An article of which so much is copied from one text is a copy and nothing else.
  private static final double WHOLE = 0.9;

  private final Membership membership = new Membership();
  private final Frequencies frequencies = Frequencies.background();
  private final Storylines storylines;
  private final Comparisons comparisons;
  private final Ranking ranking;
  private final Reordering reordering;
  private final Reassignment reassignment;
  private final Splitting splitting;

  public Stories() {
    this(Decisions.tuned(), new Comparisons());
  }

  public Stories(Decisions decisions, Comparisons comparisons) {
    this.storylines = new Storylines(decisions.chaining());
    this.comparisons = comparisons;
    this.ranking = new Ranking(comparisons, decisions);
    this.reassignment = new Reassignment(membership, ranking);
    this.reordering = new Reordering(membership, ranking);
    this.splitting = new Splitting(membership, comparisons);
  }

  /// Puts an article into the story it is nearest to, or into a new one, and looks again at what
  /// is near to it.
  ///
  /// @param apart arrivals that it must not come together with
  /// @param settled whether people want an article, by its id, in the story of that id
  public Placement place(
      Sketch sketch,
      List<Lineage.Tie> ties,
      Set<Integer> apart,
      BiPredicate<String, String> settled) {
    return place(weigh(sketch, ties), ties, apart, settled);
  }

  /// Puts an article that was weighed before.
  public Placement place(
      Profile article,
      List<Lineage.Tie> ties,
      Set<Integer> apart,
      BiPredicate<String, String> settled) {
    Predicate<Member> isSettled = member -> settled.test(member.id(), member.story().id());
    List<Profile> near = comparisons.near(article);
    List<Member> members = membership.members(near);
    boolean mayLead = apart.isEmpty() && !isCopy(ties.stream().map(Lineage.Tie::link));
    List<List<Member>> later =
        mayLead ? reordering.takeOut(article, members, isSettled) : List.of();
    List<Candidate> ranked = new ArrayList<>(candidates(article, ties, members));
    apart.stream()
        .flatMap(number -> membership.member(number).stream())
        .map(member -> member.story().id())
        .forEach(story -> ranked.removeIf(candidate -> candidate.story().equals(story)));
    boolean joins = !ranked.isEmpty() && ranked.getFirst().score() > 0;
    Placement placed = put(article, ties, ranked, joins ? ranked.getFirst().story() : null);
    if (!later.isEmpty()) {
      placed = reordering.putBack(later, placed, membership.member(article.number()).orElseThrow());
      members = membership.members(near);
    }
    Member arrival = membership.member(article.number()).orElseThrow();
    List<Move> moves = new ArrayList<>(placed.moves());
    moves.addAll(reassignment.after(arrival, members, isSettled));
    splitting.after(arrival, isSettled).ifPresent(moves::add);
    return placed.with(moves);
  }

  /// Weighs an article by the words of the stream so far, to which it adds its own; what is weighed
  /// depends on no decision.
  public Profile weigh(Sketch sketch, List<Lineage.Tie> ties) {
    return weigh(sketch, isCopy(ties.stream().map(Lineage.Tie::link)));
  }

  /// The words of a copy were counted before: no word is common because one text is everywhere.
  private Profile weigh(Sketch sketch, boolean isCopy) {
    if (!isCopy) {
      frequencies.add(sketch);
    }
    return Profile.of(sketch, frequencies);
  }

  /// Puts an article into a story, or into a new one if that is null.
  public Placement put(
      Profile article, List<Lineage.Tie> ties, List<Candidate> ranked, @Nullable String into) {
    StoryProfile story =
        into == null ? membership.open() : membership.story(Integer.parseInt(into));
    if (into == null) {
      storylines.chainOpened(story, ranked, membership);
    } else {
      storylines.chainJoined(story, ranked, membership);
    }
    boolean isVoice = into == null || !isCopy(ties.stream().map(Lineage.Tie::link));
    int source =
        ties.stream()
            .filter(tie -> Lineage.isReuse(tie.link().kind()))
            .mapToInt(Lineage.Tie::number)
            .findFirst()
            .orElse(Member.NO_SOURCE);
    List<Integer> others = story.numbers();
    Why why = Ranking.why(ranked, into != null);
    add(Member.of(article, story, isVoice, source, why));
    return new Placement(story.id(), story.storylineId(), into == null, why, others, List.of());
  }

  /// Puts a later version of an article where the earlier one is.
  public Placement follow(Sketch sketch, int earlier) {
    StoryProfile story = membership.member(earlier).orElseThrow().story();
    List<Integer> others = story.numbers();
    Why why = new Why(Map.of("version", 1.0), null);
    add(Member.of(weigh(sketch, true), story, false, earlier, why));
    return new Placement(story.id(), story.storylineId(), false, why, others, List.of());
  }

  /// Puts an article back after a restart.
  ///
  /// @param change what was found when it came
  /// @param into the story that it belongs to now
  /// @param storyline what that story is part of now
  public void restore(Sketch sketch, StoryChange change, String into, String storyline) {
    boolean isVersion = change.events().stream().anyMatch(Event.Version.class::isInstance);
    boolean isCopy = isVersion || isCopy(change.lineage().stream());
    Profile article = weigh(sketch, isCopy);
    boolean isVoice = change.opened() || !isCopy;
    StoryProfile story = membership.restored(Integer.parseInt(into));
    story.continues(Integer.parseInt(storyline));
    membership.opened(Integer.parseInt(change.story()));
    for (Event event : change.events()) {
      if (event instanceof Event.Split(String opened, String _)) {
        membership.opened(Integer.parseInt(opened));
      }
    }
    add(Member.of(article, story, isVoice, source(change), change.why()));
  }

  private int source(StoryChange change) {
    return change.lineage().stream()
        .filter(link -> Lineage.isReuse(link.kind()))
        .map(link -> membership.member(link.to()).map(Member::number).orElse(Member.LOST_SOURCE))
        .findFirst()
        .orElse(Member.NO_SOURCE);
  }

  private void add(Member member) {
    membership.add(member);
    if (member.isVoice()) {
      comparisons.add(member.article());
    }
  }

  /// Forgets the articles that are older than a day and came before another arrival, and returns
  /// their numbers.
  public List<Integer> forget(double day, int arrival) {
    List<Member> gone = membership.forget(day, arrival);
    gone.forEach(member -> comparisons.remove(member.article()));
    return gone.stream().map(Member::number).toList();
  }

  /// The number of the first article that is not forgotten.
  public OptionalInt first() {
    return membership.first();
  }

  @Override
  public void write(DataOutput out) throws IOException {
    out.writeInt(membership.opened());
    frequencies.write(out);
  }

  @Override
  public void read(DataInput in) throws IOException {
    membership.opened(in.readInt());
    frequencies.read(in);
  }

  /// The stories that a weighed article may belong to, best first.
  public List<Candidate> candidates(Profile article, List<Lineage.Tie> ties) {
    return candidates(article, ties, membership.members(comparisons.near(article)));
  }

  private List<Candidate> candidates(Profile article, List<Lineage.Tie> ties, List<Member> near) {
    Map<StoryProfile, Double> copied = new LinkedHashMap<>();
    for (Lineage.Tie tie : ties) {
      if (Lineage.isReuse(tie.link().kind())) {
        membership
            .member(tie.number())
            .ifPresent(member -> copied.merge(member.story(), tie.link().share(), Math::max));
      }
    }
    for (Member neighbour : near) {
      copied.putIfAbsent(neighbour.story(), 0.0);
    }
    copied.keySet().removeIf(story -> story.size() == 0);
    return ranking.of(article, copied);
  }

  /// A near-whole copy adds no voice of its own to the story's profile.
  private static boolean isCopy(Stream<Link> links) {
    return links.anyMatch(link -> link.share() > WHOLE && Lineage.isReuse(link.kind()));
  }
}
