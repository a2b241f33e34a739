package dev.firsthand.cli;

import dev.firsthand.record.Correction;
import dev.firsthand.store.Store;
import dev.firsthand.store.Stores;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Puts right what was grouped wrongly.
@Command(
    name = "correct",
    description = "Puts stories right. What people say is kept and never overruled.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "  move ARTICLE STORY     the article belongs to that story",
      "  split ARTICLE…         these articles are a story of their own",
      "  merge STORY INTO       all of STORY belongs to INTO; the old id leads there",
      "  pin ARTICLE            the article is where it belongs",
      "  apart ARTICLE OTHER    the two, and copies of them, never share a story",
      "  unfold OUTLET          its pieces are never taken for captures of each other",
      "  list                   what was put right so far",
      "",
      "Examples:",
      "  firsthand correct move ferry-late.html 2",
      "  firsthand correct merge 7 2"
    })
final class CorrectCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "WHAT", description = "move, split, merge, pin, …")
  private String what = "";

  @Parameters(index = "1..*", paramLabel = "NAME", description = "Articles, stories, an outlet.")
  private List<String> names = List.of();

  @Mixin private StoreOption storeOption = new StoreOption();

  CorrectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (what.equals("list")) {
      return list();
    }
    Stores.openExisting(storeOption.name()).close();
    try (Store store = Stores.open(storeOption.name())) {
      List<Correction> corrections = new CorrectionRequest(store).of(what, names);
      corrections.forEach(store::correct);
      store.commit();
      corrections.forEach(correction -> console.say(CorrectionText.of(correction)));
      return Exit.DONE;
    } catch (CorrectionRequest.Refused refused) {
      console.say("firsthand: " + refused.getMessage());
      return Exit.USAGE;
    }
  }

  private int list() {
    try (Store store = Stores.openExisting(storeOption.name())) {
      store.corrections().forEach(correction -> console.line(CorrectionText.of(correction)));
    }
    return Exit.DONE;
  }
}
