package dev.firsthand.cli;

import dev.firsthand.Pipeline;
import dev.firsthand.json.JsonLines;
import dev.firsthand.record.Story;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Weighs the reports of stories.
@Command(
    name = "weigh",
    description = "Weighs the reports of each story: a dossier in JSON a story.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  firsthand weigh articles.jsonl                 all of them are one story",
      "  firsthand relate marked.jsonl | firsthand weigh    stories by the field `story`"
    })
final class WeighCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "RELATED",
      arity = "0..*",
      description = "What `relate` prints, or Marked or Article JSONL (default: stdin).")
  private List<String> inputs = List.of("-");

  @Option(
      names = "--since",
      paramLabel = "T",
      converter = Since.class,
      description = "Tell under `new` what no report before T had said (ISO 8601).")
  private @Nullable Instant since;

  WeighCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Pipeline pipeline = new Pipeline();
    StoryGroups groups = new StoryGroups(pipeline);
    Articles articles = new Articles(console);
    Refusals refusals = new Refusals();
    int exit =
        articles.each(
            inputs,
            new Preparation(pipeline)::mark,
            groups::add,
            refused -> refusals.add(refused.rejected()));
    for (Story story : groups.stories()) {
      console.line(JsonLines.write(pipeline.weigh(story, since)));
    }
    refusals.list(console);
    return exit;
  }
}
