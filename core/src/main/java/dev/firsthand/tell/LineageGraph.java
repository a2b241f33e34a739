package dev.firsthand.tell;

import dev.firsthand.tell.Picture.Branch;
import java.util.ArrayList;
import java.util.List;

/// Whose text the reports rest on: the root to the left, its reports to the right, a dashed line
/// where the tie is only probable.
final class LineageGraph {

  private static final int WIDTH = 640;
  private static final int LINE = 22;
  private static final double ROOT = 190;
  private static final double REPORT = 330;

  private LineageGraph() {}

  static String of(Picture.Lineage lineage) {
    int lines = lineage.branches().stream().mapToInt(branch -> branch.tags().size()).sum();
    Svg svg = new Svg(WIDTH, lines * LINE + LINE, "Which reports rest on which origin");
    List<List<String>> table = new ArrayList<>();
    int line = 0;
    for (Branch branch : lineage.branches()) {
      double middle = y(line) + (branch.tags().size() - 1) * LINE / 2.0;
      svg.text(ROOT - 8, middle + 5, "end", branch.root());
      svg.dot("point", ROOT, middle, branch.root());
      for (String tag : branch.tags()) {
        double bend = (ROOT + REPORT) / 2;
        svg.path(
            branch.probable() ? "tie probable-tie" : "tie",
            Svg.at(
                "M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f",
                ROOT, middle, bend, middle, bend, y(line), REPORT, y(line)));
        svg.text(REPORT + 8, y(line) + 5, "start", tag);
        table.add(List.of(branch.root(), tag, branch.probable() ? "probable" : "sure"));
        line++;
      }
    }
    return svg.with(List.of("origin", "report", "the tie"), table);
  }

  private static double y(int line) {
    return LINE + line * (double) LINE;
  }
}
