package dev.firsthand.cli;

import dev.firsthand.store.Kept;
import dev.firsthand.store.Store;
import dev.firsthand.store.Stores;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Tells why an article is in its story.
@Command(
    name = "why",
    description = "Tells why an article is in its story, and which story came second.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  firsthand why ferry-late.html"})
final class WhyCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "ARTICLE", description = "The article's id.")
  private String article = "";

  @Mixin private StoreOption storeOption = new StoreOption();

  WhyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store store = Stores.openExisting(storeOption.name())) {
      Optional<Kept> kept = store.article(article);
      if (kept.isEmpty()) {
        console.say("firsthand: no article " + article + " in " + storeOption.name());
        return Exit.USAGE;
      }
      console.text(WhyText.of(kept.get(), store.reassigned(article), store.corrections()));
      return Exit.DONE;
    }
  }
}
