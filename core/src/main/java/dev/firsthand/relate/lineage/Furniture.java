package dev.firsthand.relate.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/// The words of an article that are the page's and not the report's, as far as only its
/// neighbours in the stream could tell. It is kept with the article, because after a restart the
/// neighbours are gone.
///
/// @param spread stretches that stood in several stories before
/// @param edges stretches that open or close another article too
public record Furniture(List<Stretch> spread, List<Stretch> edges) {

  public static final Furniture NONE = new Furniture(List.of(), List.of());

  /// The words `from` to before `to`.
  public record Stretch(int from, int to) {}

  public Furniture {
    spread = List.copyOf(spread);
    edges = List.copyOf(edges);
  }

  /// Reads what [#written] wrote.
  public static Furniture read(String written) {
    int bar = written.indexOf('|');
    return new Furniture(
        stretches(written.substring(0, bar)), stretches(written.substring(bar + 1)));
  }

  /// `12-40 300-355|0-9`: the spread, then the edges.
  public String written() {
    return written(spread) + "|" + written(edges);
  }

  private static String written(List<Stretch> stretches) {
    StringJoiner written = new StringJoiner(" ");
    stretches.forEach(stretch -> written.add(stretch.from() + "-" + stretch.to()));
    return written.toString();
  }

  private static List<Stretch> stretches(String written) {
    List<Stretch> stretches = new ArrayList<>();
    for (String stretch : written.isEmpty() ? new String[0] : written.split(" ", -1)) {
      int dash = stretch.indexOf('-');
      stretches.add(
          new Stretch(
              Integer.parseInt(stretch.substring(0, dash)),
              Integer.parseInt(stretch.substring(dash + 1))));
    }
    return stretches;
  }
}
