package dev.firsthand.quality.relate;

import dev.firsthand.record.Marked;
import dev.firsthand.record.StoryChange;
import dev.firsthand.relate.Assignments;
import dev.firsthand.relate.Checkpoint;
import dev.firsthand.relate.Relater;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A stream whose state is thrown away now and then and built again from what a store would hold.
final class RestartedStream {

  private record Kept(Marked marked, Relater.Step step) {}

  private final List<Kept> kept = new ArrayList<>();
  private final List<Checkpoint> checkpoints = new ArrayList<>();
  private Relater relater = new Relater();

  StoryChange relate(Marked marked) {
    Relater.Step step = relater.step(marked);
    kept.add(new Kept(marked, step));
    relater.checkpoint().ifPresent(checkpoints::add);
    return step.change();
  }

  void restart() {
    relater = new Relater();
    int from = 0;
    if (!checkpoints.isEmpty()) {
      int needed = checkpoints.getLast().needed();
      checkpoints.removeIf(checkpoint -> isOutdone(checkpoint, needed));
      if (checkpoints.getFirst().arrivals() <= needed) {
        relater.resume(checkpoints.getFirst());
        from = checkpoints.getFirst().arrivals();
      }
    }
    Assignments assignments = new Assignments();
    kept.forEach(article -> assignments.add(article.step().change()));
    for (Kept article : kept.subList(from, kept.size())) {
      StoryChange change = article.step().change();
      relater.restore(
          article.marked(),
          change,
          assignments.story(change.article()),
          assignments.storyline(change.article()),
          Optional.of(article.step().furniture()));
    }
  }

  /// Whether a later checkpoint reaches back far enough.
  private boolean isOutdone(Checkpoint checkpoint, int needed) {
    return checkpoints.stream()
        .anyMatch(later -> later.arrivals() > checkpoint.arrivals() && later.arrivals() <= needed);
  }
}
