package dev.firsthand.quality.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Measures extraction: `Bench DATA COMMAND [SET] [--speed] [--command] [--heap]`, where `SET` is
/// a folder with pages in `html`, `extract/scrapinghub` without one, and `COMMAND` the script of
/// the command line. Without a switch speed and command are measured.
///
/// Other steps are measured by a switch alone: `--run` times the whole way from pages to a store,
/// `--marks` the marking of news, `--dossier` the weighing of stories, `--attack` how relating
/// bears attacks, and `--growth` how it bears a million articles, or as many as `--growth=N` says.
/// Prints TSV lines.
public final class Bench {

  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final int ROUNDS = 15;
  private static final int HEAP_PAGES = 100_000;
  private static final List<String> RUN_SETS =
      List.of("extract/wcxb", "extract/dates-htmldate", "extract/scrapinghub");
  private static final String GROWTH = "--growth";
  private static final int GROWTH_ARTICLES = 1_000_000;

  private Bench() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> asked = new ArrayList<>(List.of(arguments));
    boolean heap = asked.remove("--heap");
    boolean speed = asked.remove("--speed");
    boolean command = asked.remove("--command");
    boolean run = asked.remove("--run");
    boolean marks = asked.remove("--marks");
    boolean attack = asked.remove("--attack");
    boolean dossier = asked.remove("--dossier");
    Optional<String> growth = asked.stream().filter(a -> a.startsWith(GROWTH)).findFirst();
    growth.ifPresent(asked::remove);
    boolean both = !heap && !speed && !command;
    if (asked.size() < 2 || asked.size() > 3) {
      usage(
          "DATA COMMAND [SET] [--speed] [--command] [--heap] [--run] [--marks] [--dossier]"
              + " [--attack] [--growth[=N]]");
    }
    if (run) {
      run(Path.of(asked.getFirst()), Path.of(asked.get(1)));
      return;
    }
    if (marks) {
      MarkRun.run(Path.of(asked.getFirst()), WARM_UP);
      return;
    }
    if (dossier) {
      DossierRun.run(Path.of(asked.getFirst()));
      return;
    }
    if (attack) {
      AttackRun.run(Path.of(asked.getFirst()));
      return;
    }
    if (growth.isPresent()) {
      GrowthRun.run(Path.of(asked.getFirst()), growthArticles(growth.get()));
      return;
    }
    String set = asked.size() == 3 ? asked.get(2) : "extract/scrapinghub";
    Path folder = Path.of(asked.getFirst()).resolve(set).resolve("html");
    if (!Files.isDirectory(folder)) {
      usage("no pages in " + folder);
    }
    BenchPages pages = BenchPages.read(folder);
    if (speed || both) {
      Race.run(pages, WARM_UP, ROUNDS);
    }
    if (command || both) {
      CommandRun.head();
      new CommandRun(Path.of(asked.get(1)), List.of(folder)).extract();
    }
    if (heap) {
      HeapRun.run(pages, HEAP_PAGES);
    }
  }

  /// The whole way on the pages of one set, and on all pages at hand.
  private static void run(Path data, Path command) throws IOException, InterruptedException {
    List<Path> folders = RUN_SETS.stream().map(set -> data.resolve(set).resolve("html")).toList();
    CommandRun.head();
    new CommandRun(command, folders.subList(0, 1)).run();
    new CommandRun(command, folders).run();
  }

  private static int growthArticles(String option) {
    return option.equals(GROWTH)
        ? GROWTH_ARTICLES
        : Integer.parseInt(option.substring(GROWTH.length() + 1));
  }

  private static void usage(String problem) {
    System.err.println("bench: " + problem);
    System.exit(2);
  }
}
