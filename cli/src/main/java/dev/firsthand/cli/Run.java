package dev.firsthand.cli;

import dev.firsthand.Pipeline;
import dev.firsthand.capture.Captured;
import dev.firsthand.capture.Inputs;
import dev.firsthand.store.Store;

/// One run over some inputs into a store: the whole way, with what is kept passed over.
final class Run {

  private Run() {}

  static Tally into(Store store, Inputs inputs, Console console) {
    Pipeline pipeline = new Pipeline();
    store.replay(pipeline::relate);
    Preparation preparation = new Preparation(pipeline);
    Tally tally = new Tally();
    Keeper keeper = new Keeper(store, pipeline, tally);
    try (Progress progress = Progress.of(console, inputs, tally::read);
        Ordered<Captured, Prepared> ordered = new Ordered<>(preparation::mark, keeper::take)) {
      inputs.stream()
          .forEach(
              captured -> {
                if (!keeper.knows(captured)) {
                  ordered.accept(captured);
                }
                progress.step();
              });
      ordered.finish();
      keeper.commit();
    }
    return tally;
  }
}
