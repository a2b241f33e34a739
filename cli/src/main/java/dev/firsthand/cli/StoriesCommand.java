package dev.firsthand.cli;

import dev.firsthand.store.Store;
import dev.firsthand.store.Stores;
import dev.firsthand.store.StoryLine;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists the stories of a store.
@Command(
    name = "stories",
    description = "Lists the stories of a store, the one with the latest report first.",
    mixinStandardHelpOptions = true,
    footer = {"", "Examples:", "  firsthand stories", "  firsthand stories --store minsk --json"})
final class StoriesCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private StoreOption storeOption = new StoreOption();

  @Option(names = "--json", description = "A line of JSON a story.")
  private boolean json;

  StoriesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<StoryLine> stories;
    try (Store store = Stores.openExisting(storeOption.name())) {
      stories = store.stories();
    }
    if (json) {
      stories.forEach(story -> console.line(StoryJson.of(story)));
    } else {
      console.text(StoryTable.of(stories, console.width()));
      console.say(
          stories.isEmpty()
              ? "No stories yet: " + storeOption.command("run INPUT")
              : "Next: " + storeOption.command("story " + stories.getFirst().id()));
    }
    return Exit.DONE;
  }
}
