package dev.firsthand.cli;

import dev.firsthand.Pipeline;
import dev.firsthand.json.JsonLines;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Marks articles.
@Command(
    name = "mark",
    description = "Marks names, quotes, figures, moments and happenings: Marked JSONL.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  firsthand mark articles.jsonl > marked.jsonl",
      "  firsthand extract pages/ | firsthand mark",
      "",
      "Offsets are Unicode code points into `body`. Pages are read too."
    })
final class MarkCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "ARTICLES",
      arity = "0..*",
      description = "Article JSONL (default: stdin).")
  private List<String> inputs = List.of("-");

  MarkCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Preparation preparation = new Preparation(new Pipeline());
    Articles articles = new Articles(console);
    int exit =
        articles.each(
            inputs,
            preparation::mark,
            ready -> console.line(JsonLines.write(ready.marked())),
            refused -> PassOn.rejection(console, refused));
    articles.listRefusals();
    return exit;
  }
}
