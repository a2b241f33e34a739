package dev.firsthand.weigh;

import dev.firsthand.record.Mark.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Lines up the figures of all reports: those that speak of the same quantity form one group.
///
/// Average-link agglomeration, best pair first. The average keeps a chain of half-alike mentions
/// from tying two quantities together, which single link does as soon as a part and its whole stand
/// in one sentence; complete link loses the vague mention ("dozens") that fits only some.
///
/// [Counterparts] says which pairs are compared at all, and the mentions of a sentence that several
/// reports copied stand as one, so that a story of a thousand copies costs little more than one of
/// two.
final class FigureClaims {

  private final List<List<FigureMention>> copies;
  private final Counterparts counterparts;
  private final Map<Long, Double> known = new HashMap<>();

  private FigureClaims(List<FigureMention> all) {
    Map<String, List<FigureMention>> bySentence = new LinkedHashMap<>();
    for (FigureMention mention : all) {
      int at = mention.figure().start() - mention.passage().start();
      bySentence
          .computeIfAbsent(at + " " + mention.passage().text(), _ -> new ArrayList<>())
          .add(mention);
    }
    copies = List.copyOf(bySentence.values());
    List<FigureMention> firsts = copies.stream().map(List::getFirst).toList();
    counterparts = new Counterparts(firsts, new FigureLikeness(firsts));
  }

  /// Groups in the order of their first mention.
  static List<List<FigureMention>> of(List<Account> accounts) {
    return new FigureClaims(mentions(accounts)).groups();
  }

  static List<FigureMention> mentions(List<Account> accounts) {
    List<FigureMention> all = new ArrayList<>();
    for (Account account : accounts) {
      for (Figure figure : account.marks(Figure.class)) {
        all.add(FigureMention.of(account, figure));
      }
    }
    return all;
  }

  private List<List<FigureMention>> groups() {
    int[] home = IntStream.range(0, copies.size()).toArray();
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < copies.size(); i++) {
      groups.add(new ArrayList<>(List.of(i)));
    }
    for (Pair pair : pairs()) {
      int a = Math.min(home[pair.first()], home[pair.second()]);
      int b = Math.max(home[pair.first()], home[pair.second()]);
      if (a != b && average(groups.get(a), groups.get(b)) >= FigureLikeness.THRESHOLD) {
        groups.get(b).forEach(member -> home[member] = a);
        groups.get(a).addAll(groups.get(b));
        groups.get(b).clear();
      }
    }
    return groups.stream()
        .filter(group -> !group.isEmpty())
        .map(group -> group.stream().sorted().flatMap(i -> copies.get(i).stream()).toList())
        .toList();
  }

  /// The pairs that are likely one claim, likeliest first.
  private List<Pair> pairs() {
    return counterparts.comparable().stream()
        .map(pair -> new Pair(pair.first(), pair.second(), likeness(pair.first(), pair.second())))
        .filter(pair -> pair.likeness() >= FigureLikeness.THRESHOLD)
        .sorted(
            Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparingInt(Pair::second)
                .thenComparingInt(Pair::first))
        .toList();
  }

  private double average(List<Integer> a, List<Integer> b) {
    double sum = 0;
    for (int i : a) {
      for (int j : b) {
        double alike = likeness(Math.min(i, j), Math.max(i, j));
        if (alike == 0) {
          return 0;
        }
        sum += alike;
      }
    }
    return sum / (a.size() * b.size());
  }

  private double likeness(int first, int second) {
    return known.computeIfAbsent(
        (long) first << Integer.SIZE | second, _ -> counterparts.likeness(first, second));
  }

  private record Pair(int first, int second, double likeness) {}
}
