package dev.firsthand.weigh.likeness;

import dev.firsthand.record.Mark.Figure.Scope;
import dev.firsthand.weigh.figure.FigureMention;
import dev.firsthand.weigh.figure.FigureWords;
import dev.firsthand.weigh.figure.Succession;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Measures what speaks for two figures of a story counting the same.
@SuppressWarnings("EnumOrdinal") // what EnumMap does, without a box for every number
final class FigureTraits {

  /// Values closer than this may well be two readings of one quantity.
  private static final double NEAR_RATIO = 1.3;

  private static final double DOZEN = 12;

  private static final int TRAITS = Trait.values().length;

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

  /// A figure as [#of] compares it.
  FigureProfile profile(FigureMention mention) {
    FigureWords words = mention.words();
    return new FigureProfile(
        mention,
        rarity.weigh(words.clause()),
        rarity.weigh(words.sentence()),
        rarity.weigh(words.counted()),
        rarity.weigh(words.beside()),
        rarity.weigh(words.names()),
        numbersOfUnit.getOrDefault(unitIn(mention), Set.of()).size() == 1);
  }

  /// The traits of a pair, each at its ordinal.
  static double[] of(FigureProfile one, FigureProfile other) {
    FigureMention a = one.mention();
    FigureMention b = other.mention();
    double[] traits = new double[TRAITS];
    traits[Trait.ALWAYS.ordinal()] = 1;
    numbers(a, b, traits);
    words(one, other, traits);
    set(traits, Trait.SAME_SENSE, !a.senses().isEmpty() && a.senses().areThoseOf(b.senses()));
    double names = one.names().overlap(other.names());
    traits[Trait.SHARED_NAMES.ordinal()] = names;
    set(
        traits,
        Trait.OTHER_NAMES,
        names == 0 && one.names().size() > 0 && other.names().size() > 0);
    boolean sameUnit = a.unit() != null && a.unit().equals(b.unit());
    set(traits, Trait.SAME_UNIT, sameUnit);
    set(traits, Trait.ONLY_OF_UNIT, sameUnit && one.onlyOfUnit() && other.onlyOfUnit());
    set(traits, Trait.OTHER_UNIT, !sameUnit && a.unit() != null && b.unit() != null);
    set(
        traits,
        Trait.SAME_SCOPE,
        a.figure().scope() == b.figure().scope() && isPointed(a.figure().scope()));
    set(traits, Trait.OTHER_SCOPE, !isSameScope(a.figure().scope(), b.figure().scope()));
    set(
        traits,
        Trait.SAME_SOURCE,
        !a.sourceWords().isEmpty() && !Collections.disjoint(a.sourceWords(), b.sourceWords()));
    return traits;
  }

  /// The sentence holds the words of all the rest.
  private static void words(FigureProfile one, FigureProfile other, double[] traits) {
    double sentence = one.sentence().overlap(other.sentence());
    if (sentence > 0) {
      traits[Trait.SENTENCE.ordinal()] = sentence;
      traits[Trait.CLAUSE.ordinal()] = one.clause().overlap(other.clause());
      traits[Trait.COUNTED.ordinal()] = one.counted().overlap(other.counted());
      traits[Trait.BESIDE.ordinal()] = one.beside().overlap(other.beside());
    }
  }

  private static void numbers(FigureMention a, FigureMention b, double[] traits) {
    if (a.isSameNumber(b)) {
      boolean rare = !a.isVague() && isDistinctive(a.range().nominal());
      set(traits, rare ? Trait.SAME_RARE_NUMBER : Trait.SAME_NUMBER, true);
      set(traits, Trait.SAME_HEDGE, isHedged(a) && a.figure().approx() == b.figure().approx());
      return;
    }
    double ratio = a.range().ratio(b.range());
    if (a.range().agrees(b.range())) {
      set(traits, Trait.AGREEING_NUMBERS, true);
    } else {
      set(traits, Trait.NEAR_NUMBERS, ratio <= NEAR_RATIO);
      if (Succession.isLater(a, b) && Succession.isNextCount(a, b)) {
        set(traits, Trait.MOVED, true);
      } else if (a.range().contradicts(b.range())) {
        traits[Trait.FARNESS.ordinal()] = Math.log(ratio);
      }
    }
    set(
        traits,
        Trait.OTHER_SOURCE,
        !Objects.equals(a.figure().attributedTo(), b.figure().attributedTo())
            && !a.isDisputedBy(b));
  }

  private static void set(double[] traits, Trait trait, boolean holds) {
    if (holds) {
      traits[trait.ordinal()] = 1;
    }
  }

  private static String unitIn(FigureMention mention) {
    return mention.account().id() + " " + mention.unit();
  }

  /// A number that hardly turns up twice by chance: over a dozen, and not only one digit and zeros.
  static boolean isDistinctive(double number) {
    double digits = Math.abs(number);
    while (digits >= 10 && digits % 10 == 0) {
      digits /= 10;
    }
    return digits != Math.rint(digits) || (digits >= 10 && Math.abs(number) > DOZEN);
  }

  static boolean isSameScope(Scope one, Scope other) {
    return one == other || (isAmount(one) && isAmount(other));
  }

  /// A total, a subset and a threshold can be told of the same quantity; a rate or a rank cannot.
  private static boolean isAmount(Scope scope) {
    return switch (scope) {
      case TOTAL, SUBSET, THRESHOLD -> true;
      case INCREMENT, RATE, RANK -> false;
    };
  }

  static boolean isPointed(Scope scope) {
    return switch (scope) {
      case RANK, THRESHOLD -> true;
      case TOTAL, SUBSET, INCREMENT, RATE -> false;
    };
  }

  static boolean isHedged(FigureMention mention) {
    return switch (mention.figure().approx()) {
      case ABOUT, OVER, UNDER -> true;
      case EXACTLY, RANGE, VAGUE -> false;
    };
  }
}
