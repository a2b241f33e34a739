package dev.firsthand.cli;

import dev.firsthand.Pipeline;
import dev.firsthand.capture.Captured;
import dev.firsthand.capture.Inputs;
import dev.firsthand.relate.Checkpoint;
import dev.firsthand.relate.Relater;
import dev.firsthand.relate.Window;
import dev.firsthand.relate.lineage.Furniture;
import dev.firsthand.store.Store;
import java.util.Optional;

/// One run over some inputs into a store: the whole way, with what is kept passed over.
final class Run {

  private Run() {}

  static Tally into(Store store, Window window, Inputs inputs, Console console) {
    Preparation preparation = new Preparation(new Pipeline());
    Tally tally = new Tally();
    Keeper keeper = new Keeper(store, resumed(store, window), tally);
    try (Progress progress = Progress.of(console, inputs, tally::read)) {
      Ordered.<Captured, Prepared>each(
          sink -> inputs.stream().forEach(sink),
          captured -> keeper.knows(captured) ? new Prepared.Kept() : preparation.mark(captured),
          prepared -> {
            keeper.take(prepared);
            progress.step();
          });
      keeper.commit();
    }
    return tally;
  }

  /// The relating of earlier runs, where it stopped.
  private static Relater resumed(Store store, Window window) {
    Relater relater = new Relater(window, store.corrections());
    Optional<Checkpoint> checkpoint = store.checkpoint();
    checkpoint.ifPresent(relater::resume);
    store.replay(
        checkpoint.map(Checkpoint::arrivals).orElse(0),
        kept ->
            relater.restore(
                kept.marked(),
                kept.change(),
                kept.story(),
                kept.storyline(),
                kept.furniture().map(Furniture::read)));
    return relater;
  }
}
