package dev.firsthand.weigh;

import dev.firsthand.record.Mark.Figure;
import dev.firsthand.record.Mark.Figure.Scope;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells how likely two figures speak of the same quantity, 0 (they cannot) to 1.
///
/// What is counted decides: a different unit, sense, scope or starting point rules a pair out, and
/// words are weighed by how rare they are among the story's figures. An equal number is strong
/// evidence, the more digits it has the stronger; figures that differ need the words to match
/// almost wholly, since a false conflict does more harm than a missed one.
final class FigureLikeness {

  /// The least likeness at which two mentions are one claim. Tuned by hand on the fourteen stories
  /// of the hand-read gold set and the model case.
  static final double THRESHOLD = 0.5;

  private static final double SAME_NUMBER = 0.30;
  private static final double ROUND_SMALL_NUMBER = 0.12;
  private static final double AGREEING = 0.10;
  private static final double APART = -0.15;
  private static final double SAME_SENSE = 0.25;
  private static final double WORDS = 0.55;
  private static final double CORE = 0.25;
  private static final double OTHER_NAMES = -0.12;
  private static final double OTHER_SOURCE = -0.05;
  private static final double FARTHEST_RATIO = 3;

  private final Map<String, Integer> frequency = new HashMap<>();
  private final int mentions;

  FigureLikeness(List<FigureMention> all) {
    mentions = all.size();
    all.forEach(m -> m.words().forEach(word -> frequency.merge(word, 1, Integer::sum)));
  }

  double of(FigureMention a, FigureMention b) {
    if (!sameUnit(a.figure(), b.figure())
        || !sameScope(a.figure(), b.figure())
        || !sameStart(a.figure().since(), b.figure().since())
        || otherSenses(a, b)) {
      return 0;
    }
    boolean same = a.range().isSameNumber(b.range());
    boolean agrees = same || a.range().agrees(b.range());
    if (!agrees && !comparable(a, b)) {
      return 0;
    }
    double score = WORDS * overlap(a.words(), b.words()) + CORE * overlap(a.core(), b.core());
    if (same) {
      score += isDistinctive(a.range().nominal()) ? SAME_NUMBER : ROUND_SMALL_NUMBER;
    } else {
      score += agrees ? AGREEING : APART;
    }
    if (!a.senses().isEmpty() && a.senses().equals(b.senses())) {
      score += SAME_SENSE;
    }
    if (!a.names().isEmpty()
        && !b.names().isEmpty()
        && Collections.disjoint(a.names(), b.names())) {
      score += OTHER_NAMES;
    }
    if (!same && !Objects.equals(a.figure().attributedTo(), b.figure().attributedTo())) {
      score += OTHER_SOURCE;
    }
    return Math.clamp(score, 0, 1);
  }

  /// Whether two numbers that do not agree may still be values of one quantity: one report does not
  /// contradict itself, and a quantity does not jump at random.
  private static boolean comparable(FigureMention a, FigureMention b) {
    return a.account() != b.account()
        && a.range().ratio(b.range()) <= FARTHEST_RATIO
        && !a.core().isEmpty()
        && a.senses().equals(b.senses());
  }

  private static boolean sameUnit(Figure a, Figure b) {
    return a.unit() == null || b.unit() == null || a.unit().equals(b.unit());
  }

  private static boolean sameScope(Figure a, Figure b) {
    return isAmount(a.scope()) == isAmount(b.scope())
        && (isAmount(a.scope()) || a.scope() == b.scope());
  }

  /// A total, a subset and a threshold can be told of the same quantity; a rate or a rank cannot.
  private static boolean isAmount(Scope scope) {
    return switch (scope) {
      case TOTAL, SUBSET, THRESHOLD -> true;
      case INCREMENT, RATE, RANK -> false;
    };
  }

  private static boolean sameStart(@Nullable String a, @Nullable String b) {
    return a == null || b == null || a.startsWith(b) || b.startsWith(a);
  }

  private static boolean otherSenses(FigureMention a, FigureMention b) {
    return !a.senses().isEmpty()
        && !b.senses().isEmpty()
        && Collections.disjoint(a.senses(), b.senses());
  }

  /// A number that hardly turns up twice by chance: three digits that count, or not round and over
  /// a dozen.
  private static boolean isDistinctive(double number) {
    double digits = Math.abs(number);
    while (digits >= 10 && digits % 10 == 0) {
      digits /= 10;
    }
    return digits > 12;
  }

  private double overlap(Set<String> a, Set<String> b) {
    double shared = 0;
    double inA = 0;
    double inB = 0;
    for (String word : a) {
      inA += weight(word);
      shared += b.contains(word) ? weight(word) : 0;
    }
    for (String word : b) {
      inB += weight(word);
    }
    double least = Math.min(inA, inB);
    double all = inA + inB - shared;
    return least == 0 ? 0 : (shared / least + shared / all) / 2;
  }

  private double weight(String word) {
    return Math.log(1 + (double) mentions / frequency.getOrDefault(word, 1));
  }
}
