package dev.firsthand.weigh.alignment;

import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import dev.firsthand.weigh.account.Words;
import dev.firsthand.weigh.figure.FigureMention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Parts from a group of figures the vague ones that have nothing else in common with the rest:
/// "hundreds of people buy tickets" and "180 people were killed". A claim of several reports must
/// not tell two things.
///
/// Numbers stay: two reporters word a quantity so differently that a group without a common word is
/// more often right than wrong. To part all of them took the standing of claims of several reports
/// from .74 to .54 on the gold stories, to part lengths of time to .68; to part what is vague left
/// it, and took the links from .839 to .847.
final class Strangers {

  /// Bounds the work on a claim that a thousand reports carry.
  private static final int MOST_COMPARED = 12;

  /// Who says it does not tell what is counted.
  private static final Set<String> SAYING =
      Words.content(
          Tokens.of(
              "said says say told tells reported reports report according announced added people"
                  + " number new total"));

  private Strangers() {}

  static List<List<FigureMention>> parted(List<List<FigureMention>> groups) {
    List<List<FigureMention>> parted = new ArrayList<>();
    for (List<FigureMention> group : groups) {
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
    boolean sense = !one.senses().isEmpty() && one.senses().areThoseOf(other.senses());
    return sense
        || !(one.isVague() || other.isVague())
        || sharesWord(one, one.words().clause(), other.words().clause())
        || shared(one, one.words().sentence(), other.words().sentence()) > 2;
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
