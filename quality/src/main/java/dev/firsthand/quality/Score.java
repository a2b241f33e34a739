package dev.firsthand.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Scores the steps on gold data: `Score DATA [SET…] [--errors]`, where `DATA` is the folder of all
/// sets and `SET` a folder in it, such as `extract/wcxb`; without one all but the slow are scored.
///
/// Prints TSV lines: set, metric, score, floor, goal, best known. Ends with 1 when a score is
/// under its floor or the data is not what the floor was measured on, with 2 when the arguments
/// are wrong. With `--errors`, what went wrong is listed on standard error, and sets in parts
/// score their dev part, for a test part is never looked at.
public final class Score {

  private final Path data;
  private final Errors errors;
  private final Targets targets;
  private final Corpora corpora;

  private Score(Path data, Errors errors, Targets targets, Corpora corpora) {
    this.data = data;
    this.errors = errors;
    this.targets = targets;
    this.corpora = corpora;
  }

  public static void main(String[] arguments) throws IOException {
    List<String> asked = new ArrayList<>(List.of(arguments));
    Errors errors = asked.remove("--errors") ? Errors.to(System.err) : Errors.SILENT;
    if (asked.isEmpty() || !areSets(asked.subList(1, asked.size()))) {
      String names = Sets.ALL.stream().map(Sets.Entry::name).collect(Collectors.joining(", "));
      System.err.println("usage: Score DATA [SET…] [--errors], SET of " + names);
      System.exit(2);
    }
    Path data = Path.of(asked.removeFirst());
    System.exit(new Score(data, errors, Targets.read(), Corpora.read()).print(sets(asked)) ? 0 : 1);
  }

  private static boolean areSets(List<String> names) {
    return names.stream().allMatch(name -> Sets.named(name).isPresent());
  }

  private static List<Sets.Entry> sets(List<String> names) {
    if (!names.isEmpty()) {
      return names.stream().flatMap(name -> Sets.named(name).stream()).toList();
    }
    Sets.ALL.stream()
        .filter(Sets.Entry::isSlow)
        .forEach(set -> System.err.println(set.name() + ": slow, skipped; ./score " + set.name()));
    return Sets.ALL.stream().filter(set -> !set.isSlow()).toList();
  }

  /// Prints the lines of some sets and says whether none is under its floor.
  private boolean print(List<Sets.Entry> sets) throws IOException {
    boolean good = true;
    System.out.println("set\tmetric\tscore\tfloor\tgoal\tbest known");
    for (Sets.Entry set : sets) {
      if (!Files.isDirectory(data.resolve(set.folder()))) {
        System.err.println(set.name() + ": not in " + data + ", skipped");
        continue;
      }
      Optional<String> other = corpora.difference(data, set.folder());
      other.ifPresent(System.err::println);
      good &= other.isEmpty();
      good &= print(set.name(), set.score(data, errors));
    }
    return good;
  }

  private boolean print(String set, List<Measure> measures) {
    boolean good = true;
    List<String> unmeasured = new ArrayList<>(targets.metrics(set));
    for (Measure measure : measures) {
      Targets.Target target = targets.of(set, measure.metric());
      print(set, measure, target);
      good &= target.holds(measure.score());
      unmeasured.remove(measure.metric());
    }
    if (errors.part() == Part.TEST && !unmeasured.isEmpty()) {
      System.err.println(set + ": has a floor but was not measured: " + unmeasured);
      return false;
    }
    return good;
  }

  private static void print(String set, Measure measure, Targets.Target target) {
    System.out.printf(
        Locale.ROOT,
        "%s\t%s\t%.4f\t%s\t%s\t%s%n",
        set,
        measure.metric(),
        measure.score(),
        target.floor(),
        target.goal(),
        target.best());
  }
}
