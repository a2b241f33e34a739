package dev.firsthand.quality.marks;

import dev.firsthand.mark.Marker;
import dev.firsthand.record.Article;
import dev.firsthand.record.Mark;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a scorer was asked to do.
///
/// @param data the folder of the data sets
/// @param part `dev`, `test` or `all`
/// @param errors whether to tell what went wrong
record Task(Path data, String part, boolean errors) {

  private static final Marker MARKER = new Marker();

  static Task of(String[] args) {
    Path data = Path.of(args.length > 0 ? args[0] : "../shared/data");
    String part = args.length > 1 ? args[1] : "all";
    boolean errors = args.length > 2 && args[2].equals("--errors");
    if (errors && part.equals("test")) {
      throw new IllegalArgumentException("the test part is scored, never looked at");
    }
    return new Task(data, part, errors);
  }

  /// Whether an item belongs to the part: even places are for looking at, odd ones are only scored.
  boolean has(int place) {
    return switch (part) {
      case "dev" -> place % 2 == 0;
      case "test" -> place % 2 == 1;
      default -> true;
    };
  }

  void error(String kind, @Nullable Object... parts) {
    if (errors) {
      System.err.println(
          kind
              + " "
              + Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining(" | ")));
    }
  }

  void print(String set, String metric, double score, String floor, String goal, String best) {
    System.out.println(
        String.join(
            "\t",
            set + "/" + part,
            metric,
            String.format(Locale.ROOT, "%.3f", score),
            floor,
            goal,
            best));
  }

  /// The marks of one kind in a text published on a day.
  static <M extends Mark> List<M> marks(Class<M> kind, String body, @Nullable String published) {
    Article article =
        new Article(
            "scored", null, null, null, List.of(), null, null, published, null, "en", body,
            List.of(), List.of(), List.of());
    return MARKER.mark(article).marks(kind);
  }
}
