package dev.firsthand.weigh.likeness;

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
import org.jspecify.annotations.Nullable;

/// Measures what speaks for two figures of a story counting the same.
@SuppressWarnings("EnumOrdinal") // what EnumMap does, without a box for every number
final class FigureTraits {

  /// Values closer than this may well be two readings of one quantity.
  private static final double NEAR_RATIO = 1.3;

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
    boolean onlyOfUnit = numbersOfUnit.getOrDefault(unitIn(mention), Set.of()).size() == 1;
    return new FigureProfile(
        mention,
        new FigureOutline(mention, onlyOfUnit),
        rarity.weigh(words.clause()),
        rarity.weigh(words.sentence()),
        rarity.weigh(words.counted()),
        rarity.weigh(words.beside()),
        rarity.weigh(words.names()));
  }

  /// The traits of a pair, each at its ordinal.
  static double[] of(FigureProfile one, FigureProfile other) {
    FigureMention a = one.mention();
    FigureMention b = other.mention();
    FigureOutline here = one.outline();
    FigureOutline there = other.outline();
    double[] traits = new double[TRAITS];
    traits[Trait.ALWAYS.ordinal()] = 1;
    numbers(one, other, traits);
    words(one, other, traits);
    set(traits, Trait.SAME_SENSE, here.isOfSenseOf(there));
    double names = one.names().overlap(other.names());
    traits[Trait.SHARED_NAMES.ordinal()] = names;
    set(
        traits,
        Trait.OTHER_NAMES,
        names == 0 && one.names().size() > 0 && other.names().size() > 0);
    set(traits, here.units(there));
    set(traits, Trait.ONLY_OF_UNIT, here.isOnlyOfUnitOf(there));
    set(traits, here.scopes(there));
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

  private static void numbers(FigureProfile one, FigureProfile other, double[] traits) {
    FigureMention a = one.mention();
    FigureMention b = other.mention();
    if (a.isSameNumber(b)) {
      set(traits, one.outline().sameNumber());
      set(traits, Trait.SAME_HEDGE, one.outline().isHedgedLike(other.outline()));
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

  private static void set(double[] traits, @Nullable Trait trait) {
    if (trait != null) {
      traits[trait.ordinal()] = 1;
    }
  }

  private static void set(double[] traits, Trait trait, boolean holds) {
    if (holds) {
      traits[trait.ordinal()] = 1;
    }
  }

  private static String unitIn(FigureMention mention) {
    return mention.account().id() + " " + mention.unit();
  }
}
