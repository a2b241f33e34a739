package dev.firsthand.cli;

import dev.firsthand.store.StoreException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The `firsthand` command.
@Command(
    name = "firsthand",
    description = "Reads news coverage and keeps a story file for every story.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  firsthand demo                     see it work on bundled samples",
      "  firsthand run pages/ more.jsonl    read anything, keep stories in ./firsthand-data",
      "  firsthand stories                  list them",
      "  firsthand story 1                  read one",
      "  firsthand extract pages/ | firsthand mark | firsthand relate | firsthand weigh",
      "",
      "Exit codes: 0 done; 1 some inputs rejected; 2 wrong usage; 3 the store failed."
    })
public final class Main implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  private Main(Console console) {
    this.console = console;
  }

  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    System.exit(run(Console.ofProcess(), args));
  }

  /// Runs one command.
  ///
  /// @return the exit code
  static int run(Console console, String... args) {
    CommandLine line = new CommandLine(new Main(console));
    for (Callable<Integer> command : commands(console)) {
      line.addSubcommand(command);
    }
    line.setUsageHelpWidth(Math.clamp(console.width(), 60, 100));
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler((e, _, _) -> failed(console, e));
    return line.execute(args);
  }

  private static List<Callable<Integer>> commands(Console console) {
    return List.of(
        new DemoCommand(console),
        new RunCommand(console),
        new StoriesCommand(console),
        new StoryCommand(console),
        new WhyCommand(console),
        new CorrectCommand(console),
        new ExtractCommand(console),
        new MarkCommand(console),
        new RelateCommand(console),
        new WeighCommand(console));
  }

  private static int failed(Console console, Exception e) throws Exception {
    return switch (e) {
      case Console.OutputClosed _ -> Exit.DONE;
      case StoreException store -> told(console, String.valueOf(store.getMessage()));
      case UncheckedIOException io -> told(console, String.valueOf(io.getMessage()));
      default -> throw e;
    };
  }

  private static int told(Console console, String problem) {
    console.say("firsthand: " + problem);
    return Exit.FAILED;
  }

  /// Without a command: the help.
  @Override
  public Integer call() {
    spec.commandLine().usage(console.err());
    return Exit.USAGE;
  }
}
