package dev.firsthand.relate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Marked;
import dev.firsthand.record.StoryChange;
import dev.firsthand.relate.lineage.Furniture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestartTest {

  private static final Window SMALL = new Window(3, 150, 40);
  private static final List<Marked> STREAM = new MadeUpStream().articles(2_200, 1);

  private record Kept(Marked marked, StoryChange change, String furniture) {}

  @Test
  void aFoldThatIsStartedAgainGoesOnAsIfItHadNotStopped() {
    List<StoryChange> straight = new ArrayList<>();
    Relater relater = new Relater(SMALL);
    STREAM.forEach(marked -> straight.add(relater.relate(marked)));

    assertThat(restartedEvery(230, STREAM)).isEqualTo(straight);
    assertThat(straight).anyMatch(change -> !change.opened());
  }

  @Test
  void aStoryThatWasSplitStaysSplit() {
    List<Marked> twins = new MadeUpStream().twins(600, 1);
    List<StoryChange> straight = new ArrayList<>();
    Relater relater = new Relater(SMALL);
    twins.forEach(marked -> straight.add(relater.relate(marked)));

    assertThat(straight)
        .flatMap(StoryChange::events)
        .hasAtLeastOneElementOfType(StoryChange.Event.Split.class);
    assertThat(restartedEvery(57, twins)).isEqualTo(straight);
  }

  @Test
  void whatWasPlacedAgainBehindALateArrivalStaysThere() {
    List<Marked> late = new ArrayList<>();
    for (List<Marked> part : parts(new MadeUpStream().twins(600, 1), 5)) {
      late.addAll(part.reversed());
    }
    List<StoryChange> straight = new ArrayList<>();
    Relater relater = new Relater(SMALL);
    late.forEach(marked -> straight.add(relater.relate(marked)));

    assertThat(restartedEvery(57, late)).isEqualTo(straight);
  }

  private static List<List<Marked>> parts(List<Marked> stream, int size) {
    return IntStream.range(0, stream.size() / size)
        .mapToObj(part -> stream.subList(part * size, (part + 1) * size))
        .toList();
  }

  @Test
  void whatARestartReadsIsBoundedByTheWindow() {
    Relater relater = new Relater(SMALL);
    List<Checkpoint> checkpoints = new ArrayList<>();
    for (Marked marked : STREAM) {
      relater.relate(marked);
      relater.checkpoint().ifPresent(checkpoints::add);
    }

    Checkpoint last = checkpoints.getLast();
    assertThat(last.arrivals() - last.needed()).isLessThan(300);
    assertThat(checkpoints).anyMatch(earlier -> isEnough(earlier, last));
  }

  private static boolean isEnough(Checkpoint earlier, Checkpoint last) {
    return earlier.arrivals() <= last.needed() && earlier.arrivals() > last.needed() - 700;
  }

  private static List<StoryChange> restartedEvery(int articles, List<Marked> stream) {
    List<Kept> kept = new ArrayList<>();
    List<Checkpoint> checkpoints = new ArrayList<>();
    Relater relater = new Relater(SMALL);
    for (Marked marked : stream) {
      if (!kept.isEmpty() && kept.size() % articles == 0) {
        relater = restarted(kept, checkpoints);
      }
      Relater.Step step = relater.step(marked);
      kept.add(new Kept(marked, step.change(), step.furniture().written()));
      relater.checkpoint().ifPresent(checkpoints::add);
    }
    return kept.stream().map(Kept::change).toList();
  }

  private static Relater restarted(List<Kept> kept, List<Checkpoint> checkpoints) {
    Relater relater = new Relater(SMALL);
    Optional<Checkpoint> from =
        checkpoints.stream()
            .filter(checkpoint -> checkpoint.arrivals() <= checkpoints.getLast().needed())
            .reduce((_, later) -> later);
    from.ifPresent(relater::resume);
    Assignments assignments = new Assignments();
    kept.forEach(article -> assignments.add(article.change()));
    for (Kept article : kept.subList(from.map(Checkpoint::arrivals).orElse(0), kept.size())) {
      relater.restore(
          article.marked(),
          article.change(),
          assignments.story(article.change().article()),
          assignments.storyline(article.change().article()),
          Optional.of(Furniture.read(article.furniture())));
    }
    return relater;
  }
}
