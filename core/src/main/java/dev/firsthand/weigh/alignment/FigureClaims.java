package dev.firsthand.weigh.alignment;

import dev.firsthand.weigh.account.Account;
import dev.firsthand.weigh.figure.FigureMention;
import dev.firsthand.weigh.likeness.FigureLikeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Lines up the figures of all reports: those that speak of the same quantity form one group.
///
/// Average-link agglomeration, best pair first. The average keeps a chain of half-alike mentions
/// from tying two quantities together, which single link does as soon as a part and its whole stand
/// in one sentence; complete link loses the vague mention ("dozens") that fits only some.
///
/// [Counterparts] says which pairs are compared at all, and the mentions of a sentence that several
/// reports copied stand as one, so that a story of a thousand copies costs little more than one of
/// two.
public final class FigureClaims {

  /// So many different figures are lined up, more than a thousand reports hold; later ones stand
  /// alone.
  private static final int MOST = 12_000;

  private final List<List<FigureMention>> copies;
  private final int compared;
  private final Counterparts counterparts;

  private FigureClaims(List<FigureMention> all) {
    Map<String, List<FigureMention>> bySentence = new LinkedHashMap<>();
    for (FigureMention mention : all) {
      int at = mention.figure().start() - mention.passage().start();
      bySentence
          .computeIfAbsent(at + " " + mention.passage().text(), _ -> new ArrayList<>())
          .add(mention);
    }
    copies = List.copyOf(bySentence.values());
    compared = Math.min(copies.size(), MOST);
    List<FigureMention> firsts = copies.stream().limit(compared).map(List::getFirst).toList();
    counterparts = new Counterparts(firsts, new FigureLikeness(firsts));
  }

  /// Groups in the order of their first mention.
  public static List<List<FigureMention>> of(List<Account> accounts) {
    return Strangers.parted(new FigureClaims(FigureMention.of(accounts)).groups());
  }

  private List<List<FigureMention>> groups() {
    AverageLink link = new AverageLink(compared, counterparts, FigureLikeness.THRESHOLD);
    pairs().forEach(pair -> link.join(pair.first(), pair.second()));
    Stream<List<FigureMention>> groups =
        link.groups().stream()
            .map(group -> group.stream().flatMap(i -> copies.get(i).stream()).toList());
    return Stream.concat(groups, copies.stream().skip(compared)).toList();
  }

  /// The pairs that are likely one claim, likeliest first.
  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    counterparts.each(
        (first, second, likeness) -> {
          if (likeness >= FigureLikeness.THRESHOLD) {
            pairs.add(new Pair(first, second, likeness));
          }
        });
    pairs.sort(
        Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparingInt(Pair::second)
            .thenComparingInt(Pair::first));
    return pairs;
  }

  private record Pair(int first, int second, double likeness) {}
}
