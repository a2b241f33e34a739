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
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Groups a stream of articles into stories, each article once, when it comes.
public final class Stories implements Memory {

  /// An article of which so much is copied from one text is a copy and nothing else.
  private static final double WHOLE = 0.9;

  private static final Comparator<String> STORY_ORDER = Comparator.comparingInt(Integer::parseInt);

  private final Decision dated;
  private final Decision undated = Decision.undated();
  private final Storylines storylines;
  private final Frequencies frequencies = Frequencies.background();
  private final Comparisons comparisons;
  private final Map<Integer, StoryProfile> active = new HashMap<>();
  private final Map<Integer, Member> members = new LinkedHashMap<>();
  private int opened;

  public Stories() {
    this(Decision.tuned());
  }

  Stories(Decision dated) {
    this(dated, new Comparisons());
  }

  public Stories(Decision dated, Comparisons comparisons) {
    this(dated, Decision.ofStorylines(), comparisons);
  }

  /// @param dated whether an article of a known day belongs to a story
  /// @param chaining whether the story that it opens continues a storyline
  public Stories(Decision dated, Decision chaining, Comparisons comparisons) {
    this.dated = dated;
    this.storylines = new Storylines(chaining);
    this.comparisons = comparisons;
  }

  private record Member(Profile article, StoryProfile story, boolean isVoice) {}

  /// Where an article was put.
  ///
  /// @param storyline the id of the story that began the affair
  /// @param others the latest arrivals that were in the story before
  public record Placement(
      String story, String storyline, boolean opened, Why why, List<Integer> others) {

    public Placement {
      others = List.copyOf(others);
    }
  }

  /// A story that an article may belong to.
  public record Candidate(String story, Features features, double score) {

    int number() {
      return Integer.parseInt(story);
    }
  }

  /// Puts an article into the story it is nearest to, or into a new one.
  ///
  /// @param apart arrivals that it must not come together with
  public Placement place(Sketch sketch, List<Lineage.Tie> ties, Set<Integer> apart) {
    return place(weigh(sketch), ties, apart);
  }

  /// Weighs an article by the words of the stream so far; what is weighed depends on no decision.
  public Profile weigh(Sketch sketch) {
    frequencies.add(sketch);
    return Profile.of(sketch, frequencies);
  }

  /// Puts a weighed article into the story it is nearest to, or into a new one.
  private Placement place(Profile article, List<Lineage.Tie> ties, Set<Integer> apart) {
    List<Candidate> ranked = new ArrayList<>(candidates(article, ties));
    apart.stream()
        .flatMap(number -> Optional.ofNullable(members.get(number)).stream())
        .map(member -> member.story().id())
        .forEach(story -> ranked.removeIf(candidate -> candidate.story().equals(story)));
    boolean joins = !ranked.isEmpty() && ranked.getFirst().score() > 0;
    return put(article, ties, ranked, joins ? ranked.getFirst().story() : null);
  }

  /// Puts an article into a story, or into a new one if that is null.
  public Placement put(
      Profile article, List<Lineage.Tie> ties, List<Candidate> ranked, @Nullable String into) {
    StoryProfile story =
        into == null ? open() : Objects.requireNonNull(active.get(Integer.valueOf(into)));
    if (into == null) {
      storylines.continued(ranked, active).ifPresent(story::continues);
    }
    boolean isVoice = into == null || !isCopy(ties.stream().map(Lineage.Tie::link));
    List<Integer> others = story.numbers();
    add(new Member(article, story, isVoice));
    return new Placement(
        story.id(), story.storylineId(), into == null, why(ranked, into != null), others);
  }

  /// Puts a later version of an article where the earlier one is.
  public Placement follow(Sketch sketch, int earlier) {
    StoryProfile story = Objects.requireNonNull(members.get(earlier)).story();
    List<Integer> others = story.numbers();
    add(new Member(Profile.of(sketch, frequencies), story, false));
    return new Placement(
        story.id(), story.storylineId(), false, new Why(Map.of("version", 1.0), null), others);
  }

  /// Puts an article back after a restart.
  ///
  /// @param change what was found when it came
  /// @param into the story that it belongs to now
  /// @param storyline what that story is part of now
  public void restore(Sketch sketch, StoryChange change, String into, String storyline) {
    boolean isVersion = change.events().stream().anyMatch(Event.Version.class::isInstance);
    Profile article = isVersion ? Profile.of(sketch, frequencies) : weigh(sketch);
    boolean isVoice = change.opened() || (!isVersion && !isCopy(change.lineage().stream()));
    StoryProfile story = active.computeIfAbsent(Integer.valueOf(into), StoryProfile::new);
    story.continues(Integer.parseInt(storyline));
    opened = Math.max(opened, Math.max(story.number(), Integer.parseInt(change.story())));
    add(new Member(article, story, isVoice));
  }

  private void add(Member member) {
    member.story().add(member.article(), member.isVoice());
    members.put(member.article().number(), member);
    if (member.isVoice()) {
      comparisons.add(member.article());
    }
  }

  /// Forgets the articles that are older than a day and came before another arrival, and returns
  /// their numbers. A story ends with its last article.
  public List<Integer> forget(double day, int arrival) {
    List<Member> gone =
        members.values().stream()
            .filter(m -> m.article().day() < day && m.article().number() < arrival)
            .toList();
    for (Member member : gone) {
      members.remove(member.article().number());
      member.story().remove(member.article());
      comparisons.remove(member.article());
      if (member.story().size() == 0) {
        active.remove(member.story().number());
      }
    }
    return gone.stream().map(member -> member.article().number()).toList();
  }

  /// The number of the first article that is not forgotten.
  public OptionalInt first() {
    return members.keySet().stream().mapToInt(Integer::intValue).findFirst();
  }

  @Override
  public void write(DataOutput out) throws IOException {
    out.writeInt(opened);
    frequencies.write(out);
  }

  @Override
  public void read(DataInput in) throws IOException {
    opened = in.readInt();
    frequencies.read(in);
  }

  private StoryProfile open() {
    StoryProfile story = new StoryProfile(++opened);
    active.put(story.number(), story);
    return story;
  }

  /// The stories that a weighed article may belong to, best first.
  public List<Candidate> candidates(Profile article, List<Lineage.Tie> ties) {
    Map<StoryProfile, Double> copied = copied(ties);
    Set<StoryProfile> near = new LinkedHashSet<>(copied.keySet());
    for (Profile neighbour : comparisons.near(article)) {
      near.add(Objects.requireNonNull(members.get(neighbour.number())).story());
    }
    Probe probe = Probe.of(article);
    Map<StoryProfile, Features> compared = new LinkedHashMap<>();
    for (StoryProfile story : near) {
      double share = copied.getOrDefault(story, 0.0);
      compared.put(story, Features.of(probe, story, share, comparisons));
    }
    Features.compareRivals(compared.values());
    Decision decision = article.sketch().stamp().dated() ? dated : undated;
    List<Candidate> ranked = new ArrayList<>();
    compared.forEach(
        (story, features) ->
            ranked.add(new Candidate(story.id(), features, decision.score(features))));
    ranked.sort(
        Comparator.comparingDouble((Candidate c) -> -c.score())
            .thenComparing(Candidate::story, STORY_ORDER));
    return ranked;
  }

  private Map<StoryProfile, Double> copied(List<Lineage.Tie> ties) {
    Map<StoryProfile, Double> copied = new LinkedHashMap<>();
    for (Lineage.Tie tie : ties) {
      Member member = members.get(tie.number());
      if (member != null && Lineage.isReuse(tie.link().kind())) {
        copied.merge(member.story(), tie.link().share(), Math::max);
      }
    }
    return copied;
  }

  /// A near-whole copy adds no voice of its own to the story's profile.
  private static boolean isCopy(Stream<Link> links) {
    return links.anyMatch(link -> link.share() > WHOLE && Lineage.isReuse(link.kind()));
  }

  private static Why why(List<Candidate> ranked, boolean joins) {
    if (ranked.isEmpty()) {
      return new Why(Map.of(), null);
    }
    Candidate best = ranked.getFirst();
    @Nullable Candidate second = ranked.size() > 1 ? ranked.get(1) : null;
    String runnerUp = joins ? (second == null ? null : second.story()) : best.story();
    Map<String, Double> told = best.features().told(best.score());
    if (second != null) {
      told.put("margin", Features.rounded(best.score() - second.score()));
    }
    return new Why(told, runnerUp);
  }
}
