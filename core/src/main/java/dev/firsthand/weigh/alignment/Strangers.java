package dev.firsthand.weigh.alignment;

import dev.firsthand.record.Mark.Figure;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import dev.firsthand.text.Words;
import dev.firsthand.weigh.figure.FigureMention;
import dev.firsthand.weigh.figure.FigureWords;
import dev.firsthand.weigh.likeness.CommonGround;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Parts from a group of figures those that have nothing else in common with the rest: what is
/// vague ("hundreds of people buy tickets", "180 people were killed"), and small whole numbers of
/// percents, points and lengths of time ("two weeks"). So are the dead of whom a report says that
/// they include who killed them, and two vague words of other sizes. A claim of several reports
/// must not tell two things.
///
/// Other numbers stay: two reporters word a quantity so differently that a group without a common
/// word is more often right than wrong. To part all of them took the standing of claims of several
/// reports from .74 to .54 on the gold stories. Of 26 claims on which reports of 93 stories of 2016
/// agreed, and that are parted now, some 22 told two things.
final class Strangers {

  /// Bounds the work on a claim that a thousand reports carry.
  private static final int MOST_COMPARED = 12;

  /// Units in which every long report gives a few small whole numbers.
  private static final Set<String> SMALL_UNITS =
      Set.of(
          "percent", "percentage point", "point", "year", "month", "week", "day", "hour", "minute");

  /// Those of them that polls give to people.
  private static final Set<String> SHARES = Set.of("percent", "percentage point", "point");

  private static final double HUNDRED = 100;
  private static final double DOZEN = 12;

  /// Who says it does not tell what is counted.
  private static final Set<String> SAYING =
      Words.content(
          Tokens.of(
              "said says say told tells reported reports report according announced added people"
                  + " number new total"));

  private Strangers() {}

  static List<List<FigureMention>> parted(List<List<FigureMention>> groups) {
    List<List<FigureMention>> parted = new ArrayList<>();
    for (List<FigureMention> group : groups.stream().flatMap(Strangers::bySize).toList()) {
      List<FigureMention> tied = new ArrayList<>();
      List<List<FigureMention>> alone = new ArrayList<>();
      for (FigureMention mention : group) {
        if (isOfOneReport(group) || isTied(mention, group)) {
          tied.add(mention);
        } else {
          alone.add(List.of(mention));
        }
      }
      if (!tied.isEmpty()) {
        parted.add(tied);
      }
      parted.addAll(alone);
    }
    return parted;
  }

  /// The mentions that count whoever did the deed among the dead apart from those that do not say
  /// so, and those that say "hundreds" apart from those that say "thousands".
  private static Stream<List<FigureMention>> bySize(List<FigureMention> group) {
    boolean vague = group.stream().allMatch(FigureMention::isVague);
    return group.stream()
        .collect(
            Collectors.groupingBy(
                mention -> List.of(mention.countsDoers(), vague ? mention.range().nominal() : 0.0),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream();
  }

  private static boolean isOfOneReport(List<FigureMention> group) {
    return group.stream().allMatch(mention -> mention.account() == group.getFirst().account());
  }

  private static boolean isTied(FigureMention mention, List<FigureMention> group) {
    return group.stream()
        .filter(other -> other.account() != mention.account())
        .limit(MOST_COMPARED)
        .anyMatch(other -> isTied(mention, other));
  }

  private static boolean isTied(FigureMention one, FigureMention other) {
    if (mayCoincide(one) && mayCoincide(other)) {
      boolean shares = SHARES.contains(one.unit());
      return CommonGround.ofAgreeing(one, other)
          && !(shares && areOfOthers(one.words(), other.words()));
    }
    if (isSmallChange(one) != isSmallChange(other)) {
      return sharesWord(one, one.words().clause(), other.words().clause());
    }
    if (one.victims().areOthersThan(other.victims())) {
      return false;
    }
    boolean sense = !one.senses().isEmpty() && one.senses().areThoseOf(other.senses());
    return sense
        || !(one.isVague() || other.isVague())
        || sharesWord(one, one.words().clause(), other.words().clause())
        || shared(one, one.words().sentence(), other.words().sentence()) > 2;
  }

  /// "Four more than at noon", beside four of anything.
  private static boolean isSmallChange(FigureMention figure) {
    return figure.figure().scope() == Figure.Scope.INCREMENT
        && figure.unit() == null
        && Math.abs(figure.range().nominal()) <= DOZEN;
  }

  /// Whether each names people, and none that the other names: 44 percent for Sand in one race are
  /// no 44 percent for Orlin in another.
  private static boolean areOfOthers(FigureWords one, FigureWords other) {
    return !one.persons().isEmpty()
        && !other.persons().isEmpty()
        && Collections.disjoint(one.persons(), other.persons());
  }

  private static boolean mayCoincide(FigureMention figure) {
    double number = figure.range().nominal();
    return !figure.isVague()
        && (number == Math.rint(number) || isThirds(figure))
        && Math.abs(number) <= HUNDRED
        && figure.unit() != null
        && SMALL_UNITS.contains(figure.unit());
  }

  /// "Two-thirds of voters".
  private static boolean isThirds(FigureMention figure) {
    return Math.abs(3 * figure.range().nominal() - Math.rint(3 * figure.range().nominal())) < 0.1;
  }

  private static boolean sharesWord(FigureMention figure, Set<String> one, Set<String> other) {
    return shared(figure, one, other) > 0;
  }

  private static int shared(FigureMention figure, Set<String> one, Set<String> other) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    shared.removeAll(SAYING);
    for (Token token : Tokens.of(figure.figure().text())) {
      shared.removeAll(Words.content(List.of(token)));
    }
    return shared.size();
  }
}
