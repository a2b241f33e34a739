package dev.firsthand.cli;

import dev.firsthand.capture.Inputs;
import dev.firsthand.relate.Window;
import dev.firsthand.store.Store;
import dev.firsthand.store.Stores;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads inputs into a store.
@Command(
    name = "run",
    description = "Reads anything, keeps stories. What is kept already is not read again.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  firsthand run page1.html page2.txt",
      "  firsthand run pages/ crawl.warc.gz articles.jsonl.gz --store minsk",
      "",
      "May be stopped at any moment and started again."
    })
final class RunCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "HTML, page text, JSONL, WARC, each also as .gz; a folder; - for stdin.")
  private List<String> inputs = List.of();

  @Option(
      names = "--window",
      paramLabel = "DAYS",
      description = "How long a story waits for its next report (default: 14).")
  private double days = Window.DEFAULT.days();

  @Mixin private StoreOption storeOption = new StoreOption();

  RunCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Tally tally;
    try (Store store = Stores.open(storeOption.name())) {
      tally =
          Run.into(store, Window.DEFAULT.withDays(days), Inputs.of(inputs, console.in()), console);
    }
    tally.tell(console);
    console.say("Next: " + storeOption.command("stories"));
    return tally.exitCode();
  }
}
