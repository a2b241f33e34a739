package dev.firsthand.relate;

import dev.firsthand.record.Correction;
import dev.firsthand.record.Marked;
import dev.firsthand.record.StoryChange;
import dev.firsthand.record.StoryChange.Event;
import dev.firsthand.record.StoryChange.Link;
import dev.firsthand.relate.lineage.Furniture;
import dev.firsthand.relate.lineage.Lineage;
import dev.firsthand.relate.lineage.Traced;
import dev.firsthand.relate.reading.Arrival;
import dev.firsthand.relate.reading.Memory;
import dev.firsthand.relate.reading.Stamp;
import dev.firsthand.relate.reading.StandingTitles;
import dev.firsthand.relate.reading.StreamClock;
import dev.firsthand.relate.story.Move;
import dev.firsthand.relate.story.Placement;
import dev.firsthand.relate.story.Sketch;
import dev.firsthand.relate.story.Stories;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Relates a stream of articles to each other. The state of the fold lives in here, owned by the
/// one thread that feeds it; the same articles in the same order give the same changes.
///
/// After a restart [#resume] takes up a checkpoint, and [#restore] is given the articles that
/// came after it, each with what was found at the time: nothing is decided anew, so that the fold
/// goes on with the same result as without the restart.
public final class Relater {

  /// What is found is told with what a later [#restore] asks for.
  public record Step(StoryChange change, Furniture furniture) {}

  /// An article of which so much is copied from another goes where that one may go.
  private static final double WHOLE = 0.9;

  private final Window window;
  private final Rules rules;
  private final StreamClock clock = new StreamClock();
  private final StandingTitles titles = new StandingTitles();
  private final Versions versions = new Versions();
  private final Lineage lineage = new Lineage();
  private final Stories stories = new Stories();
  private final List<Memory> memories = List.of(clock, titles, lineage.memory(), stories);
  private int arrivals;
  private int saved;

  public Relater() {
    this(Window.DEFAULT);
  }

  public Relater(Window window) {
    this(window, List.of());
  }

  /// @param corrections what people put right so far
  public Relater(Window window, List<Correction> corrections) {
    this.window = window;
    this.rules = new Rules(corrections);
  }

  public StoryChange relate(Marked marked) {
    return step(marked).change();
  }

  public Step step(Marked marked) {
    Arrival arrival = Arrival.of(arrivals++, marked, clock, titles);
    Traced traced = lineage.trace(arrival);
    Optional<Stamp> earlier =
        rules.folds(arrival.stamp().outlet())
            ? versions.earlier(arrival, traced.ties())
            : Optional.empty();
    Placement placement = place(arrival, traced, earlier);
    StoryChange change =
        new StoryChange(
            arrival.id(),
            placement.story(),
            placement.storyline(),
            placement.opened(),
            links(traced, placement, earlier),
            placement.why(),
            events(arrival, earlier, placement));
    keep(arrival, traced, placement.story());
    for (Move move : placement.moves()) {
      move.articles().keySet().forEach(number -> lineage.move(number, move.into()));
    }
    return new Step(change, traced.furniture());
  }

  /// Gives back an article that came before a restart.
  ///
  /// @param change what was found when it came
  /// @param story where it belongs now
  /// @param storyline what that story is part of now
  /// @param furniture as it was told then; empty where it was not kept, which costs exactness
  public void restore(
      Marked marked,
      StoryChange change,
      String story,
      String storyline,
      Optional<Furniture> furniture) {
    Arrival arrival = Arrival.of(arrivals++, marked, clock, titles);
    Traced traced =
        furniture
            .map(known -> lineage.retrace(arrival, known))
            .orElseGet(() -> lineage.trace(arrival));
    stories.restore(Sketch.of(arrival, traced.furnitureTokens()), change, story, storyline);
    keep(arrival, traced, story);
  }

  /// What to keep for a restart, when enough has come since the last one.
  public Optional<Checkpoint> checkpoint() {
    int needed = stories.first().orElse(arrivals);
    int apart = Math.max(window.latest() / 2, (arrivals - needed) / 4);
    if (!Lineage.isEdge(arrivals) || arrivals - saved < apart) {
      return Optional.empty();
    }
    saved = arrivals;
    return Optional.of(new Checkpoint(arrivals, needed, CheckpointState.write(memories)));
  }

  /// Takes up a checkpoint, before the first article.
  public void resume(Checkpoint checkpoint) {
    arrivals = checkpoint.arrivals();
    saved = arrivals;
    CheckpointState.read(checkpoint.state(), memories);
  }

  private void keep(Arrival arrival, Traced traced, String story) {
    lineage.keep(traced, story);
    versions.keep(arrival);
    if (arrivals % window.sweep() == 0) {
      for (int number : stories.forget(clock.now() - window.days(), arrivals - window.latest())) {
        lineage.forget(number);
        versions.forget(number);
      }
    }
  }

  private Placement place(Arrival arrival, Traced traced, Optional<Stamp> earlier) {
    Sketch sketch = Sketch.of(arrival, traced.furnitureTokens());
    return earlier
        .map(of -> stories.follow(sketch, of.number()))
        .orElseGet(() -> stories.place(sketch, traced.ties(), apart(traced), rules::isSettled));
  }

  private static List<Event> events(Arrival arrival, Optional<Stamp> earlier, Placement placement) {
    List<Event> events = new ArrayList<>();
    earlier.ifPresent(of -> events.add(new Event.Version(arrival.id(), of.id())));
    placement.moves().forEach(move -> events.addAll(move.events()));
    return events;
  }

  /// The articles that it must not meet: those that what it copies was told apart from.
  private Set<Integer> apart(Traced traced) {
    Set<Integer> apart = new HashSet<>();
    for (Lineage.Tie tie : traced.ties()) {
      if (tie.link().kind() == Link.Kind.COPY && tie.link().share() >= WHOLE) {
        for (String id : rules.apartFrom(tie.link().to())) {
          versions.number(id).ifPresent(apart::add);
        }
      }
    }
    return apart;
  }

  private List<Link> links(Traced traced, Placement placement, Optional<Stamp> earlier) {
    List<Link> links = new ArrayList<>();
    earlier.map(of -> lineage.version(traced, of.number())).ifPresent(links::add);
    traced.ties().stream()
        .filter(tie -> earlier.filter(of -> of.number() == tie.number()).isEmpty())
        .map(Lineage.Tie::link)
        .forEach(links::add);
    lineage.probable(traced, placement.others()).stream()
        .map(Lineage.Tie::link)
        .forEach(links::add);
    return links;
  }
}
