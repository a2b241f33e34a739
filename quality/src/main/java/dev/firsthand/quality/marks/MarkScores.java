package dev.firsthand.quality.marks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Prints the scores of names, quotes and happenings: `MarkScores DATA`, where DATA holds the
/// folders `marks` and `events`.
public final class MarkScores {

  private MarkScores() {}

  public static void main(String[] args) throws IOException {
    System.out.println("set\tmetric\tscore\tfloor\tgoal\tbest known");
    all(Path.of(args[0])).forEach(line -> System.out.println(line.tsv()));
  }

  /// The scores of all sets.
  public static List<ScoreLine> all(Path data) throws IOException {
    List<ScoreLine> lines = new ArrayList<>();
    Path marks = data.resolve("marks");
    lines.addAll(NameScores.all(marks));
    lines.addAll(HappeningScores.plover(data.resolve("events")));
    lines.addAll(QuoteScores.polnear(marks, "dev"));
    return lines;
  }
}
