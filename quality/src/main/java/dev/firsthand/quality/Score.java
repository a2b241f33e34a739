package dev.firsthand.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Scores the steps on gold data: `Score DATA [SET…]`, where `DATA` is the folder of all sets and
/// `SET` a folder in it, such as `extract/wcxb`; without one all are scored.
///
/// Prints TSV lines: set, metric, score, floor, goal, best known. Ends with 1 when a score is under
/// its floor, with 2 when the arguments are wrong.
public final class Score {

  private static final Map<String, GoldSet> SETS = new LinkedHashMap<>();

  static {
    SETS.put("extract/scrapinghub", new Scrapinghub());
    SETS.put("extract/wcxb", new Wcxb());
    SETS.put("extract/dates-htmldate", new DatesHtmldate());
  }

  private Score() {}

  public static void main(String[] arguments) throws IOException {
    List<String> asked = new ArrayList<>(List.of(arguments));
    if (asked.isEmpty() || !SETS.keySet().containsAll(asked.subList(1, asked.size()))) {
      System.err.println("usage: Score DATA [SET…], SET of " + SETS.keySet());
      System.exit(2);
    }
    Path data = Path.of(asked.removeFirst());
    System.exit(score(data, asked.isEmpty() ? List.copyOf(SETS.keySet()) : asked) ? 0 : 1);
  }

  private static boolean score(Path data, List<String> sets) throws IOException {
    Targets targets = Targets.read();
    boolean good = true;
    System.out.println("set\tmetric\tscore\tfloor\tgoal\tbest known");
    for (String set : sets) {
      Path folder = data.resolve(set);
      if (!Files.isDirectory(folder)) {
        System.err.println(set + ": no folder " + folder + ", skipped");
        continue;
      }
      for (GoldSet.Measure measure : gold(set).score(folder)) {
        Targets.Target target = targets.of(set, measure.metric());
        good &= measure.score() >= target.floor();
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
    return good;
  }

  private static GoldSet gold(String set) {
    GoldSet gold = SETS.get(set);
    if (gold == null) {
      throw new IllegalArgumentException("no set " + set);
    }
    return gold;
  }
}
