package dev.firsthand.cli;

import dev.firsthand.Pipeline;
import dev.firsthand.json.JsonLines;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Takes the articles out of pages.
@Command(
    name = "extract",
    description = "Takes the articles out of pages: Article JSONL, a line an input.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  firsthand extract page.html",
      "  firsthand extract pages/ crawl.warc.gz > articles.jsonl",
      "",
      "A page without an article gives {\"id\":…, \"rejected\": \"<reason>\"}."
    })
final class ExtractCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "HTML, page text, JSONL, WARC, each also as .gz; a folder; - for stdin.")
  private List<String> inputs = List.of();

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Preparation preparation = new Preparation(new Pipeline());
    Articles articles = new Articles(console);
    int exit =
        articles.each(
            inputs,
            preparation::extract,
            ready -> console.line(JsonLines.write(ready.marked().article())),
            refused -> PassOn.rejection(console, refused));
    articles.listRefusals();
    return exit;
  }
}
