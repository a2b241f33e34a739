package dev.firsthand.weigh;

import dev.firsthand.record.Mark.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Lines up the figures of all reports: those that speak of the same quantity form one group.
///
/// Average-link agglomeration, best pair first. The average keeps a chain of half-alike mentions
/// from tying two quantities together, which single link does as soon as a part and its whole stand
/// in one sentence; complete link loses the vague mention ("dozens") that fits only some.
final class FigureClaims {

  private FigureClaims() {}

  /// Groups in the order of their first mention.
  static List<List<FigureMention>> of(List<Account> accounts) {
    List<FigureMention> all = new ArrayList<>();
    for (Account account : accounts) {
      for (Figure figure : account.marks(Figure.class)) {
        all.add(FigureMention.of(account, figure));
      }
    }
    return cluster(all);
  }

  static List<List<FigureMention>> cluster(List<FigureMention> all) {
    FigureLikeness likeness = new FigureLikeness(all);
    int n = all.size();
    double[][] pairs = new double[n][n];
    List<Pair> candidates = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        pairs[i][j] = pairs[j][i] = likeness.of(all.get(i), all.get(j));
        if (pairs[i][j] >= FigureLikeness.THRESHOLD) {
          candidates.add(new Pair(j, i, pairs[i][j]));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    int[] home = IntStream.range(0, n).toArray();
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      groups.add(new ArrayList<>(List.of(i)));
    }
    for (Pair pair : candidates) {
      int a = Math.min(home[pair.first()], home[pair.second()]);
      int b = Math.max(home[pair.first()], home[pair.second()]);
      if (a != b && average(groups.get(a), groups.get(b), pairs) >= FigureLikeness.THRESHOLD) {
        groups.get(b).forEach(member -> home[member] = a);
        groups.get(a).addAll(groups.get(b));
        groups.get(b).clear();
      }
    }
    return groups.stream()
        .filter(group -> !group.isEmpty())
        .map(group -> group.stream().sorted().map(all::get).toList())
        .toList();
  }

  private static double average(List<Integer> a, List<Integer> b, double[][] pairs) {
    double sum = 0;
    for (int i : a) {
      for (int j : b) {
        if (pairs[i][j] == 0) {
          return 0;
        }
        sum += pairs[i][j];
      }
    }
    return sum / (a.size() * b.size());
  }

  private record Pair(int first, int second, double likeness) {}
}
