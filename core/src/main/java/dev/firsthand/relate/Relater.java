package dev.firsthand.relate;

import dev.firsthand.record.Marked;
import dev.firsthand.record.StoryChange;
import dev.firsthand.record.StoryChange.Event;
import dev.firsthand.record.StoryChange.Link;
import dev.firsthand.relate.lineage.Lineage;
import dev.firsthand.relate.reading.Arrival;
import dev.firsthand.relate.reading.Stamp;
import dev.firsthand.relate.reading.StandingTitles;
import dev.firsthand.relate.reading.StreamClock;
import dev.firsthand.relate.story.Sketch;
import dev.firsthand.relate.story.Stories;
import dev.firsthand.relate.story.Stories.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Relates a stream of articles to each other. The state of the fold lives in here, owned by the
/// one thread that feeds it; the same articles in the same order give the same changes.
public final class Relater {

  private final Window window;
  private final StreamClock clock = new StreamClock();
  private final StandingTitles titles = new StandingTitles();
  private final Versions versions = new Versions();
  private final Lineage lineage = new Lineage();
  private final Stories stories = new Stories();
  private int arrivals;

  public Relater() {
    this(Window.DEFAULT);
  }

  public Relater(Window window) {
    this.window = window;
  }

  public StoryChange relate(Marked marked) {
    Arrival arrival = Arrival.of(arrivals++, marked, clock, titles);
    Lineage.Traced traced = lineage.trace(arrival);
    Optional<Stamp> earlier = versions.earlier(arrival, traced.ties());
    Placement placement = place(arrival, traced, earlier);
    StoryChange change =
        new StoryChange(
            arrival.id(),
            placement.story(),
            placement.opened(),
            links(traced, placement, earlier),
            placement.why(),
            earlier
                .<List<Event>>map(of -> List.of(new Event.Version(arrival.id(), of.id())))
                .orElse(List.of()));
    lineage.keep(traced, placement.story());
    versions.keep(arrival);
    forget();
    return change;
  }

  private Placement place(Arrival arrival, Lineage.Traced traced, Optional<Stamp> earlier) {
    Sketch sketch = Sketch.of(arrival, traced.furniture());
    return earlier
        .map(of -> stories.follow(sketch, of.number()))
        .orElseGet(() -> stories.place(sketch, traced.ties()));
  }

  private List<Link> links(Lineage.Traced traced, Placement placement, Optional<Stamp> earlier) {
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

  private void forget() {
    if (arrivals % window.sweep() == 0) {
      for (int number : stories.end(clock.now() - window.days(), arrivals - window.latest())) {
        lineage.forget(number);
        versions.forget(number);
      }
    }
  }
}
