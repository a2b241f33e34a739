package dev.firsthand.relate.story;

import dev.firsthand.record.StoryChange.Why;
import dev.firsthand.relate.lineage.Lineage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Groups a stream of articles into stories, each article once, when it comes.
public final class Stories {

  /// An article of which so much is copied from one text is a copy and nothing else.
  private static final double WHOLE = 0.9;

  private static final Comparator<String> STORY_ORDER = Comparator.comparingInt(Integer::parseInt);

  private final Decision decision;
  private final Frequencies frequencies = Frequencies.background();
  private final Comparisons comparisons;
  private final Map<Integer, StoryProfile> active = new LinkedHashMap<>();
  private final Map<Integer, StoryProfile> byMember = new HashMap<>();
  private int opened;

  public Stories() {
    this(Decision.tuned());
  }

  Stories(Decision decision) {
    this(decision, new Comparisons());
  }

  public Stories(Decision decision, Comparisons comparisons) {
    this.decision = decision;
    this.comparisons = comparisons;
  }

  /// Where an article was put.
  ///
  /// @param others the arrivals that were in the story before
  public record Placement(String story, boolean opened, Why why, List<Integer> others) {

    public Placement {
      others = List.copyOf(others);
    }
  }

  /// A story that an article may belong to.
  public record Candidate(String story, Features features, double score) {}

  /// Puts an article into the story it is nearest to, or into a new one.
  public Placement place(Sketch sketch, List<Lineage.Tie> ties) {
    return place(weigh(sketch), ties);
  }

  /// Weighs an article by the words of the stream so far; what is weighed depends on no decision.
  public Profile weigh(Sketch sketch) {
    frequencies.add(sketch);
    return Profile.of(sketch, frequencies);
  }

  /// Puts a weighed article into the story it is nearest to, or into a new one.
  private Placement place(Profile article, List<Lineage.Tie> ties) {
    List<Candidate> ranked = candidates(article, ties);
    boolean joins = !ranked.isEmpty() && ranked.getFirst().score() > 0;
    return put(article, ties, ranked, joins ? ranked.getFirst().story() : null);
  }

  /// Puts an article into a story, or into a new one if that is null.
  public Placement put(
      Profile article, List<Lineage.Tie> ties, List<Candidate> ranked, @Nullable String into) {
    StoryProfile story =
        into == null ? open() : Objects.requireNonNull(active.get(Integer.valueOf(into)));
    List<Integer> others = List.copyOf(story.numbers());
    boolean isVoice = into == null || !isCopy(ties);
    story.add(article, isVoice);
    if (isVoice) {
      comparisons.add(article);
    }
    byMember.put(article.number(), story);
    return new Placement(story.id(), into == null, why(ranked, into != null), others);
  }

  /// Puts a later version of an article where the earlier one is.
  public Placement follow(Sketch sketch, int earlier) {
    StoryProfile story = Objects.requireNonNull(byMember.get(earlier));
    List<Integer> others = List.copyOf(story.numbers());
    story.add(Profile.of(sketch, frequencies), false);
    byMember.put(sketch.number(), story);
    return new Placement(story.id(), false, new Why(Map.of("version", 1.0), null), others);
  }

  /// Ends the stories whose newest article is older than a day and whose latest arrival came before
  /// another, and returns the arrivals that were in them.
  public List<Integer> end(double day, int arrival) {
    List<StoryProfile> ended =
        active.values().stream()
            .filter(story -> story.newest() < day && story.touched() < arrival)
            .toList();
    List<Integer> gone = new ArrayList<>();
    for (StoryProfile story : ended) {
      active.remove(story.number());
      story.members().forEach(comparisons::remove);
      story.numbers().forEach(byMember::remove);
      gone.addAll(story.numbers());
    }
    return gone;
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
      near.add(Objects.requireNonNull(byMember.get(neighbour.number())));
    }
    List<Candidate> ranked = new ArrayList<>();
    Probe probe = Probe.of(article);
    for (StoryProfile story : near) {
      Features features = Features.of(probe, story, copied.getOrDefault(story, 0.0), comparisons);
      ranked.add(new Candidate(story.id(), features, decision.score(features)));
    }
    ranked.sort(
        Comparator.comparingDouble((Candidate c) -> -c.score())
            .thenComparing(Candidate::story, STORY_ORDER));
    return ranked;
  }

  private Map<StoryProfile, Double> copied(List<Lineage.Tie> ties) {
    Map<StoryProfile, Double> copied = new LinkedHashMap<>();
    for (Lineage.Tie tie : ties) {
      StoryProfile story = byMember.get(tie.number());
      if (story != null && Lineage.isReuse(tie.link().kind())) {
        copied.merge(story, tie.link().share(), Math::max);
      }
    }
    return copied;
  }

  /// A near-whole copy adds no voice of its own to the story's profile.
  private static boolean isCopy(List<Lineage.Tie> ties) {
    return ties.stream()
        .anyMatch(tie -> tie.link().share() > WHOLE && Lineage.isReuse(tie.link().kind()));
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
