package dev.firsthand.weigh.figure;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Tells whether two figures stand for different times, so that one brings the other up to date.
public final class Succession {

  /// Figures told closer together than this stand for the same time.
  private static final Duration SAME_TIME = Duration.ofHours(6);

  /// A count of victims that rises is another one after this time.
  private static final Duration NEXT_COUNT = Duration.ofMinutes(30);

  private Succession() {}

  /// Whether the two stand for different times.
  public static boolean isLater(FigureMention a, FigureMention b) {
    return standsByTheClock(a, b)
        || apart(a, b).compareTo(SAME_TIME) >= 0
        || (apart(a, b).compareTo(NEXT_COUNT) >= 0 && isNextCount(a, b));
  }

  private static Duration apart(FigureMention a, FigureMention b) {
    Optional<Instant> one = a.asOf();
    Optional<Instant> other = b.asOf();
    return one.isPresent() && other.isPresent()
        ? Duration.between(one.get(), other.get()).abs()
        : Duration.ZERO;
  }

  /// Whether both are counts of the event itself, such as its dead, and the later one is higher:
  /// the kind of figure that every report brings up to date.
  public static boolean isNextCount(FigureMention a, FigureMention b) {
    return a.isRunningCount()
        && b.isRunningCount()
        && a.senses().areThoseOf(b.senses())
        && (a.senses().mayFall() || rises(a, b));
  }

  private static boolean rises(FigureMention a, FigureMention b) {
    Optional<Instant> one = a.asOf();
    Optional<Instant> other = b.asOf();
    return one.isPresent()
        && other.isPresent()
        && one.get().isBefore(other.get()) == a.range().nominal() <= b.range().nominal();
  }

  /// Whether both tell a state of things, such as a storm's speed, and one says at what hour that
  /// the other does not name.
  private static boolean standsByTheClock(FigureMention a, FigureMention b) {
    return a.senses().tellOfAState() && b.senses().tellOfAState() && !a.hours().equals(b.hours());
  }
}
