package dev.firsthand.weigh;

import dev.firsthand.record.Mark.Figure;
import dev.firsthand.record.Mark.Figure.Scope;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Measures what speaks for two figures of a story counting the same.
final class FigureTraits {

  /// Values closer than this may well be two readings of one quantity.
  private static final double NEAR_RATIO = 1.3;

  private static final double DOZEN = 12;

  private final Rarity rarity;
  private final Map<String, Set<Double>> numbersOfUnit = new HashMap<>();

  FigureTraits(List<FigureMention> all) {
    rarity = new Rarity(all);
    for (FigureMention mention : all) {
      numbersOfUnit
          .computeIfAbsent(unitIn(mention), _ -> new HashSet<>())
          .add(mention.range().nominal());
    }
  }

  /// The traits of a pair that are not 0.
  Map<Trait, Double> of(FigureMention a, FigureMention b) {
    Map<Trait, Double> traits = new EnumMap<>(Trait.class);
    traits.put(Trait.ALWAYS, 1.0);
    numbers(a, b, traits);
    traits.put(Trait.CLAUSE, rarity.overlap(a.words(), b.words()));
    traits.put(Trait.SENTENCE, rarity.overlap(a.sentence(), b.sentence()));
    traits.put(Trait.COUNTED, rarity.overlap(a.core(), b.core()));
    traits.put(Trait.BESIDE, rarity.overlap(a.beside(), b.beside()));
    set(traits, Trait.SAME_SENSE, !a.senses().isEmpty() && a.senses().equals(b.senses()));
    traits.put(Trait.SHARED_NAMES, rarity.overlap(a.names(), b.names()));
    set(
        traits,
        Trait.OTHER_NAMES,
        !a.names().isEmpty() && !b.names().isEmpty() && Collections.disjoint(a.names(), b.names()));
    boolean sameUnit = a.figure().unit() != null && a.figure().unit().equals(b.figure().unit());
    set(traits, Trait.SAME_UNIT, sameUnit);
    set(traits, Trait.ONLY_OF_UNIT, sameUnit && isOnlyOfUnit(a) && isOnlyOfUnit(b));
    set(
        traits,
        Trait.OTHER_UNIT,
        !sameUnit && a.figure().unit() != null && b.figure().unit() != null);
    set(
        traits,
        Trait.SAME_SCOPE,
        a.figure().scope() == b.figure().scope() && isPointed(a.figure().scope()));
    set(traits, Trait.OTHER_SCOPE, !sameScope(a.figure(), b.figure()));
    set(traits, Trait.SAME_SOURCE, !Collections.disjoint(a.sourceWords(), b.sourceWords()));
    return traits;
  }

  private static void numbers(FigureMention a, FigureMention b, Map<Trait, Double> traits) {
    if (a.isSameNumber(b)) {
      boolean rare = !a.isVague() && isDistinctive(a.range().nominal());
      traits.put(rare ? Trait.SAME_RARE_NUMBER : Trait.SAME_NUMBER, 1.0);
      set(traits, Trait.SAME_HEDGE, isHedged(a) && a.figure().approx() == b.figure().approx());
      return;
    }
    double ratio = a.range().ratio(b.range());
    if (a.range().agrees(b.range())) {
      traits.put(Trait.AGREEING_NUMBERS, 1.0);
    } else {
      set(traits, Trait.NEAR_NUMBERS, ratio <= NEAR_RATIO);
      if (Standings.isLater(a, b) && Standings.isNextCount(a, b)) {
        traits.put(Trait.MOVED, 1.0);
      } else if (a.range().contradicts(b.range())) {
        traits.put(Trait.FARNESS, Math.log(ratio));
      }
    }
    set(
        traits,
        Trait.OTHER_SOURCE,
        !Objects.equals(a.figure().attributedTo(), b.figure().attributedTo())
            && !a.isDisputedBy(b));
  }

  private static void set(Map<Trait, Double> traits, Trait trait, boolean holds) {
    if (holds) {
      traits.put(trait, 1.0);
    }
  }

  private boolean isOnlyOfUnit(FigureMention mention) {
    return Objects.requireNonNull(numbersOfUnit.get(unitIn(mention))).size() == 1;
  }

  private static String unitIn(FigureMention mention) {
    return mention.account().id() + " " + mention.figure().unit();
  }

  /// A number that hardly turns up twice by chance: over a dozen, and not only one digit and zeros.
  private static boolean isDistinctive(double number) {
    double digits = Math.abs(number);
    while (digits >= 10 && digits % 10 == 0) {
      digits /= 10;
    }
    return digits != Math.rint(digits) || (digits >= 10 && Math.abs(number) > DOZEN);
  }

  private static boolean sameScope(Figure a, Figure b) {
    return a.scope() == b.scope() || (isAmount(a.scope()) && isAmount(b.scope()));
  }

  /// A total, a subset and a threshold can be told of the same quantity; a rate or a rank cannot.
  private static boolean isAmount(Scope scope) {
    return switch (scope) {
      case TOTAL, SUBSET, THRESHOLD -> true;
      case INCREMENT, RATE, RANK -> false;
    };
  }

  private static boolean isPointed(Scope scope) {
    return switch (scope) {
      case RANK, THRESHOLD -> true;
      case TOTAL, SUBSET, INCREMENT, RATE -> false;
    };
  }

  private static boolean isHedged(FigureMention mention) {
    return switch (mention.figure().approx()) {
      case ABOUT, OVER, UNDER -> true;
      case EXACTLY, RANGE, VAGUE -> false;
    };
  }
}
