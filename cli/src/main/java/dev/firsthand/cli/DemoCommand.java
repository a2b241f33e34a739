package dev.firsthand.cli;

import dev.firsthand.capture.Inputs;
import dev.firsthand.record.Story;
import dev.firsthand.relate.Window;
import dev.firsthand.store.Store;
import dev.firsthand.store.Stores;
import dev.firsthand.store.StoryLine;
import dev.firsthand.tell.Terminal;
import dev.firsthand.weigh.Weigher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Does the main job on the bundled samples.
@Command(
    name = "demo",
    description = "Does the main job on bundled samples, in a temporary store.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  firsthand demo"})
final class DemoCommand implements Callable<Integer> {

  private final Console console;

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path folder = folder();
    Path pages = Samples.copyTo(folder.resolve("pages"));
    String name = folder.resolve("store").toString();
    console.say("Reading the samples in " + pages + " into the store " + name);
    try (Store store = Stores.open(name)) {
      Tally tally =
          Run.into(
              store, Window.DEFAULT, Inputs.of(List.of(pages.toString()), console.in()), console);
      tally.tell(console);
      Optional<Story> main = main(store);
      show(store, main);
      next(main, name);
      return tally.exitCode();
    }
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("firsthand-demo-");
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder can be made", e);
    }
  }

  private void show(Store store, Optional<Story> main) {
    console.text("\n" + StoryTable.of(store.stories(), console.width()) + "\n");
    main.ifPresent(
        story ->
            console.text(
                Terminal.of(new Weigher().weigh(story, null), console.width(), console.colour())));
  }

  /// The affair of the story with the most reports.
  private static Optional<Story> main(Store store) {
    return store.stories().stream()
        .max(Comparator.comparingInt(StoryLine::reports))
        .flatMap(line -> store.affair(line.id()));
  }

  private void next(Optional<Story> main, String name) {
    console.say("");
    console.say("Next, in the same store:");
    console.say("  firsthand stories --store " + name);
    main.map(Story::id)
        .ifPresent(id -> console.say("  firsthand story " + id + " --affair --store " + name));
    console.say("or with your own pages:");
    console.say("  firsthand run FILE-OR-FOLDER");
  }
}
