package dev.firsthand.weigh.claim;

import dev.firsthand.record.Dossier.Standing;
import dev.firsthand.record.Mark.Figure;
import dev.firsthand.weigh.figure.FigureMention;
import dev.firsthand.weigh.figure.Succession;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Judges how the reports stand to each other on one figure.
///
/// Each report speaks with its most precise mention. Values that cannot both be right are an update
/// when they stand for different times, disputed when two named sources give them, and conflicting
/// only when neither explains them.
final class Standings {

  /// The words of a bound that may be the number itself, as "at least 20" may and "more than 20"
  /// not.
  private static final Pattern INCLUSIVE =
      Pattern.compile(
          "\\b(?:at (?:least|most)|up to|as \\w+ as|or (?:more|less|fewer)|no \\w+ than|maximum|minimum)\\b",
          Pattern.CASE_INSENSITIVE);

  private Standings() {}

  static Standing of(List<FigureMention> mentions, boolean revised) {
    List<FigureMention> voices = voices(mentions);
    if (revised) {
      return Standing.REVISED;
    }
    if (isDisputedWithinAReport(mentions)) {
      return Standing.DISPUTED;
    }
    if (voices.size() < 2) {
      return Standing.SINGLE;
    }
    if (isAgreed(voices)) {
      return Standing.AGREED;
    }
    if (every(voices, (a, b) -> !clash(a, b))) {
      return Standing.COMPATIBLE;
    }
    if (every(voices, (a, b) -> !clash(a, b) || Succession.isLater(a, b))) {
      return Standing.UPDATED;
    }
    if (every(voices, (a, b) -> !a.range().contradicts(b.range()))) {
      return Standing.COMPATIBLE;
    }
    return every(voices, (a, b) -> !clash(a, b) || Succession.isLater(a, b) || otherSources(a, b))
        ? Standing.DISPUTED
        : Standing.CONFLICTING;
  }

  private static boolean isDisputedWithinAReport(List<FigureMention> mentions) {
    return !every(
        mentions, (a, b) -> a.account() != b.account() || !a.isDisputedBy(b) || !clash(a, b));
  }

  /// Whether two reports or more give the same number. A vague word beside them does no harm, but
  /// with one number alone it only fits.
  private static boolean isAgreed(List<FigureMention> voices) {
    List<FigureMention> numbers = voices.stream().filter(voice -> !voice.isVague()).toList();
    return numbers.size() != 1
        && every(
            numbers.isEmpty() ? voices : numbers,
            (a, b) -> a.range().isSameNumber(b.range()) && !leavesOut(a, b) && !leavesOut(b, a));
  }

  /// Whether the words of a bound rule out the very number that the other gives: "more than 20" is
  /// not 20, while "at least 20" may be.
  private static boolean leavesOut(FigureMention bound, FigureMention exact) {
    return isStrict(bound.figure()) && exact.figure().approx() == Figure.Approx.EXACTLY;
  }

  private static boolean isStrict(Figure bound) {
    return switch (bound.approx()) {
      case OVER, UNDER -> !INCLUSIVE.matcher(bound.text()).find();
      case EXACTLY, ABOUT, RANGE, VAGUE -> false;
    };
  }

  /// One mention a report: the one that says it most precisely.
  private static List<FigureMention> voices(List<FigureMention> mentions) {
    return mentions.stream()
        .collect(
            Collectors.toMap(
                m -> m.account().id(),
                m -> m,
                (a, b) -> precision(b) > precision(a) ? b : a,
                LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  private static int precision(FigureMention mention) {
    return switch (mention.figure().approx()) {
      case EXACTLY -> 3;
      case ABOUT, OVER, UNDER -> 2;
      case RANGE -> 1;
      case VAGUE -> 0;
    };
  }

  /// Whether two values differ so that a reader would stumble: neither can be meant by the other.
  private static boolean clash(FigureMention a, FigureMention b) {
    return !a.range().agrees(b.range())
        && !a.mayBeRounded(b)
        && !saysLess(a, b)
        && !saysLess(b, a)
        && (a.range().contradicts(b.range()) || a.figure().approx() == b.figure().approx());
  }

  /// Whether one only says less of the victims than the other, and not earlier: "more than a dozen
  /// died" of the 18 dead. The dead do not become fewer.
  private static boolean saysLess(FigureMention less, FigureMention more) {
    boolean below = less.range().nominal() < more.range().nominal();
    boolean bound = less.figure().approx() == Figure.Approx.OVER;
    boolean victims = less.isRunningCount() && more.isRunningCount() && !more.senses().mayFall();
    return below && bound && victims && !isBefore(less, more);
  }

  private static boolean isBefore(FigureMention a, FigureMention b) {
    Optional<Instant> one = a.asOf();
    Optional<Instant> other = b.asOf();
    return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
  }

  /// Whether both name whom they have it from, in different words.
  private static boolean otherSources(FigureMention a, FigureMention b) {
    return !a.sourceWords().isEmpty()
        && !b.sourceWords().isEmpty()
        && !a.sourceWords().equals(b.sourceWords());
  }

  private static boolean every(List<FigureMention> voices, Relation relation) {
    for (int i = 0; i < voices.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!relation.holds(voices.get(j), voices.get(i))) {
          return false;
        }
      }
    }
    return true;
  }

  @FunctionalInterface
  private interface Relation {
    boolean holds(FigureMention a, FigureMention b);
  }
}
