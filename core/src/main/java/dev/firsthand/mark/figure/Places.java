package dev.firsthand.mark.figure;

import dev.firsthand.mark.Reading;
import dev.firsthand.record.Mark.Name;
import dev.firsthand.text.WordTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where a figure counts: the place that its own clause names behind it, as in "12 people were
/// killed in Kalvik".
final class Places {

  private static final Set<String> WHERE = WordTable.list(Places.class, "where");

  /// Words that may stand between "in" and a name: "in the northern town of Kalvik".
  private static final Set<String> BETWEEN = WordTable.list(Places.class, "between-place");

  /// Where another clause, or another thing of a list, begins.
  private static final Set<String> BOUNDS = WordTable.list(Places.class, "place-bounds");

  private static final int FARTHEST = 25;

  private final Map<Integer, Name> byStart = new HashMap<>();

  Places(Reading reading) {
    for (Name name : reading.found(Name.class)) {
      if (name.kind() == Name.Kind.PLACE) {
        byStart.put(name.start(), name);
      }
    }
  }

  /// Null where the clause names none.
  @Nullable String of(Run run, Quantity quantity) {
    int limit = Math.min(run.size(), quantity.to() + FARTHEST);
    for (int at = quantity.to(); at < limit && !run.isAny(at, BOUNDS); at++) {
      if (run.isAny(at, WHERE)) {
        Name name = behind(run, at + 1);
        if (name != null) {
          return name.text();
        }
      }
    }
    return null;
  }

  private @Nullable Name behind(Run run, int from) {
    int at = from;
    while (run.isAny(at, BETWEEN)) {
      at++;
    }
    return run.has(at) ? byStart.get(run.get(at).start()) : null;
  }
}
