package dev.firsthand.cli;

import dev.firsthand.Pipeline;
import dev.firsthand.json.JsonLines;
import dev.firsthand.record.Marked;
import dev.firsthand.record.StoryChange;
import dev.firsthand.relate.Assignments;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Relates articles to each other.
@Command(
    name = "relate",
    description = "Finds whose text an article rests on and the story it belongs to, as they come.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  firsthand relate marked.jsonl",
      "  firsthand mark articles.jsonl | firsthand relate --final",
      "",
      "Plain articles are marked first."
    })
final class RelateCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "MARKED",
      arity = "0..*",
      description = "Marked or Article JSONL (default: stdin).")
  private List<String> inputs = List.of("-");

  @Option(
      names = "--final",
      description =
          "Print the assignments alone, once at the end, where each article stands by then.")
  private boolean atEnd;

  private final List<StoryChange> changes = new ArrayList<>();
  private final Assignments assignments = new Assignments();

  RelateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Pipeline pipeline = new Pipeline();
    Articles articles = new Articles(console);
    int exit =
        articles.each(
            inputs,
            new Preparation(pipeline)::mark,
            ready -> tell(pipeline.relate(ready.marked()), ready.marked()),
            this::tell);
    changes.forEach(change -> console.line(JsonLines.write(assignments.last(change))));
    articles.listRefusals();
    return exit;
  }

  private void tell(StoryChange change, Marked marked) {
    if (atEnd) {
      changes.add(change);
      assignments.add(change);
    } else {
      console.line(JsonLines.write(change, marked));
    }
  }

  private void tell(Prepared.Refused refused) {
    if (!atEnd) {
      PassOn.rejection(console, refused);
    }
  }
}
