package dev.firsthand.cli;

import dev.firsthand.capture.Captured;
import dev.firsthand.capture.Inputs;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Reads the inputs of a step's command and hands the prepared articles on, in order.
final class Articles {

  private final Console console;
  private final Refusals refusals = new Refusals();

  Articles(Console console) {
    this.console = console;
  }

  /// @return the exit code
  int each(
      List<String> inputs,
      Function<Captured, Prepared> preparation,
      Consumer<Prepared.Ready> ready,
      Consumer<Prepared.Refused> refused) {
    Consumer<Prepared> out =
        prepared -> {
          switch (prepared) {
            case Prepared.Ready article -> ready.accept(article);
            case Prepared.Refused refusal -> {
              refusals.add(refusal);
              refused.accept(refusal);
            }
          }
        };
    try (Ordered<Captured, Prepared> ordered = new Ordered<>(preparation, out)) {
      Inputs.of(inputs, console.in()).stream().forEach(ordered::accept);
      ordered.finish();
    }
    return refusals.exitCode();
  }

  void listRefusals() {
    refusals.list(console);
  }
}
