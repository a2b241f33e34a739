package dev.firsthand.weigh.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What speaks for each day of a long story: how many origins name it, and how long they come back
/// to it, by how often there was a chance to.
///
/// A day counts by the origins that name it, and once more for each doubling of the time after
/// which they still do. That did better on `timelines/t17` than sentences, articles published that
/// day, what stands in the lead, what is told of as a happening, how near a sentence is to what
/// the story is about, a day's rank among its neighbours, or any weighted sum of these that was
/// fitted on the other topics. A later day has had less time to be named: its count is divided by
/// a power of the days on which anything was reported from then on. Counted after a week and a
/// month only, and by the root of the days of the calendar, the date F1 was .58 and align ROUGE-1
/// .123 in place of .63 and .143; half of that is one timeline of the fourteen. Powers from .6 to
/// .8 and doublings from three days on do as well.
final class DayWeights {

  /// Days after which an origin that still names a day counts once more.
  private static final List<Integer> LATER = List.of(4, 8, 16, 32, 64);

  /// How far the time that there was to come back to a day takes from its weight.
  private static final double DAMPING = 0.7;

  /// An origin that names a day so many days later at least.
  private record Naming(String origin, int later) {}

  private final Set<LocalDate> reported = new TreeSet<>();
  private final Map<LocalDate, Set<Naming>> namings = new TreeMap<>();

  /// A day on which a report of the story was published.
  void addReport(LocalDate published) {
    reported.add(published);
  }

  /// An origin names a day.
  ///
  /// @param published when; null where that is not known
  void addNaming(LocalDate day, String origin, @Nullable LocalDate published) {
    Set<Naming> by = namings.computeIfAbsent(day, _ -> new HashSet<>());
    by.add(new Naming(origin, 0));
    long after = published == null ? 0 : ChronoUnit.DAYS.between(day, published);
    LATER.stream().filter(later -> after > later).forEach(l -> by.add(new Naming(origin, l)));
  }

  /// All days that are named, the weightiest first.
  Stream<LocalDate> ranked() {
    Map<LocalDate, Double> weights = weights();
    return weights.keySet().stream()
        .sorted(
            Comparator.<LocalDate>comparingDouble(weights::get)
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
  }

  private Map<LocalDate, Double> weights() {
    List<LocalDate> reports = List.copyOf(reported);
    Map<LocalDate, Double> weights = new HashMap<>();
    int before = 0;
    for (Map.Entry<LocalDate, Set<Naming>> day : namings.entrySet()) {
      while (before < reports.size() && reports.get(before).isBefore(day.getKey())) {
        before++;
      }
      int chances = 1 + reports.size() - before;
      weights.put(day.getKey(), day.getValue().size() / Math.pow(chances, DAMPING));
    }
    return weights;
  }
}
