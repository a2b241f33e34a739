package dev.firsthand.cli;

import dev.firsthand.json.JsonLines;
import dev.firsthand.record.Dossier;
import dev.firsthand.record.Dossier.Related;
import dev.firsthand.record.Story;
import dev.firsthand.store.Store;
import dev.firsthand.store.Stores;
import dev.firsthand.store.StoryLine;
import dev.firsthand.tell.Html;
import dev.firsthand.tell.Markdown;
import dev.firsthand.tell.Original;
import dev.firsthand.tell.Terminal;
import dev.firsthand.weigh.Weigher;
import dev.firsthand.weigh.related.Neighbours;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows the story file of one story.
@Command(
    name = "story",
    description = "Shows the story file: what is reported, by whom, from how many origins.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  firsthand story 1",
      "  firsthand story 1 --affair",
      "  firsthand story 1 --since 2026-03-04T18:00Z",
      "  firsthand story 1 --md > story.md",
      "  firsthand story 1 --html > story.html"
    })
final class StoryCommand implements Callable<Integer> {

  private static final int IDS_SHOWN = 10;

  private final Console console;

  @Parameters(paramLabel = "ID", description = "The story's id, as `firsthand stories` lists it.")
  private String id = "";

  @Mixin private StoreOption storeOption = new StoreOption();

  @ArgGroup private Form form = new Form();

  @Option(
      names = "--affair",
      description = "The whole running affair that the story is part of, as one story file.")
  private boolean affair;

  @Option(
      names = "--since",
      paramLabel = "T",
      converter = Since.class,
      description = "Tell what no report before T had said (ISO 8601).")
  private @Nullable Instant since;

  /// How the story file is printed.
  private static final class Form {
    @Option(names = "--json", description = "The dossier as JSON.")
    private boolean json;

    @Option(names = "--md", description = "As Markdown.")
    private boolean markdown;

    @Option(names = "--html", description = "As one HTML page that needs nothing beside it.")
    private boolean html;
  }

  StoryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store store = Stores.openExisting(storeOption.name())) {
      Optional<Story> story = affair ? store.affair(id) : store.story(id);
      if (story.isEmpty()) {
        return unknown(store.stories());
      }
      tell(story.get(), store);
      return Exit.DONE;
    }
  }

  private void tell(Story story, Store store) {
    Dossier alone = new Weigher().weigh(story, since);
    if (form.json) {
      console.line(JsonLines.write(alone));
      return;
    }
    Dossier dossier = withOthers(alone, store);
    if (form.markdown) {
      console.text(Markdown.of(dossier));
    } else if (form.html) {
      console.text(Html.of(dossier, originals(story, store)));
    } else {
      console.text(Terminal.of(dossier, console.width(), console.colour()));
    }
  }

  private static Map<String, Original> originals(Story story, Store store) {
    Map<String, Original> originals = new HashMap<>();
    for (Story.Report report : story.reports()) {
      String id = report.article().id();
      originals.put(id, new Original(report.article().body(), store.digest(id).orElse(null)));
    }
    return originals;
  }

  /// Sets the other stories of its running affair beside a story, and those that are related
  /// to it by their names alone.
  private Dossier withOthers(Dossier alone, Store store) {
    List<StoryLine> stories = store.storyline(id);
    Set<String> ofAffair = stories.stream().map(StoryLine::id).collect(Collectors.toSet());
    List<Neighbours.Sketch> others =
        store.stories().stream()
            .filter(line -> !ofAffair.contains(line.id()))
            .map(StoryCommand::sketch)
            .toList();
    List<Related> chained =
        stories.stream()
            .filter(line -> !affair && !line.id().equals(alone.story()))
            .map(line -> sketch(line).related(List.of()))
            .toList();
    return alone.with(Neighbours.of(alone, others), chained);
  }

  private static Neighbours.Sketch sketch(StoryLine line) {
    return new Neighbours.Sketch(line.id(), line.headline(), line.first(), line.last());
  }

  private int unknown(List<StoryLine> stories) {
    List<String> ids = stories.stream().map(StoryLine::id).limit(IDS_SHOWN).toList();
    console.say(
        "firsthand: no story %s in %s; there are %d: %s%s"
            .formatted(
                id,
                storeOption.name(),
                stories.size(),
                String.join(", ", ids),
                stories.size() > ids.size() ? ", …" : ""));
    return Exit.USAGE;
  }
}
