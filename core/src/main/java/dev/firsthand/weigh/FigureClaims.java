package dev.firsthand.weigh;

import dev.firsthand.record.Mark.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Lines up the figures of all reports: those that speak of the same quantity form one group.
///
/// Average-link agglomeration, best pair first. The average keeps a chain of half-alike mentions
/// from tying two quantities together, which single link does as soon as a part and its whole stand
/// in one sentence; complete link loses the vague mention ("dozens") that fits only some.
///
/// Only pairs that share a sense, a number or a word of what is counted are compared at all, and
/// the mentions of a sentence that several reports copied stand as one, so that a story of a
/// thousand copies costs little more than one of two.
final class FigureClaims {

  private final List<List<FigureMention>> copies;
  private final FigureLikeness likeness;
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
    likeness = new FigureLikeness(copies.stream().map(List::getFirst).toList());
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
    Map<String, List<Integer>> byKey = new LinkedHashMap<>();
    for (int i = 0; i < copies.size(); i++) {
      for (String key : keys(copies.get(i).getFirst())) {
        byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
      }
    }
    TreeSet<Pair> pairs =
        new TreeSet<>(
            Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparingInt(Pair::second)
                .thenComparingInt(Pair::first));
    for (List<Integer> sharers : byKey.values()) {
      for (int i = 0; i < sharers.size(); i++) {
        for (int j = 0; j < i; j++) {
          double alike = likeness(sharers.get(j), sharers.get(i));
          if (alike >= FigureLikeness.THRESHOLD) {
            pairs.add(new Pair(sharers.get(j), sharers.get(i), alike));
          }
        }
      }
    }
    return List.copyOf(pairs);
  }

  private static List<String> keys(FigureMention mention) {
    List<String> keys = new ArrayList<>(mention.core());
    mention.senses().forEach(sense -> keys.add("sense " + sense));
    keys.add("number " + mention.range().nominal());
    return keys;
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
        (long) first << Integer.SIZE | second,
        _ -> likeness.of(copies.get(first).getFirst(), copies.get(second).getFirst()));
  }

  private record Pair(int first, int second, double likeness) {}
}
