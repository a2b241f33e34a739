package dev.firsthand.weigh.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Groups that are joined where their members are alike on the average, and none can not be one
/// with another.
///
/// Two groups that were found unlike are measured again only when one of them has grown, and never
/// when a member of one can not be one with a member of the other: so it stays, however they grow.
final class AverageLink {

  /// How alike two members are, the first before the second; 0 where they can not be one.
  @FunctionalInterface
  interface Likeness {
    double of(int first, int second);

    /// What that is at most, and 0 only where it is; quicker to tell.
    default double atMost(int first, int second) {
      return of(first, second);
    }
  }

  /// So many members speak for a group: more than most have, so that a group of thousands is not
  /// measured against all others member by member.
  private static final int VOICES = 200;

  /// How far sums of the same numbers may lie apart.
  private static final double ROUNDING = 1e-9;

  private final Likeness likeness;
  private final double threshold;
  private final int[] home;
  private final List<List<Integer>> groups = new ArrayList<>();

  /// The groups that each can never be joined with.
  private final List<Set<Integer>> apart = new ArrayList<>();

  /// For two groups that were found unlike, how many members both had.
  private final Map<Long, Integer> unlike = new HashMap<>();

  /// @param size so many members stand alone at first
  AverageLink(int size, Likeness likeness, double threshold) {
    this.likeness = likeness;
    this.threshold = threshold;
    this.home = IntStream.range(0, size).toArray();
    for (int i = 0; i < size; i++) {
      groups.add(new ArrayList<>(List.of(i)));
      apart.add(new HashSet<>());
    }
  }

  /// The members of each group in their order, the groups by their first.
  List<List<Integer>> groups() {
    return groups.stream()
        .filter(group -> !group.isEmpty())
        .map(group -> group.stream().sorted().toList())
        .toList();
  }

  /// Joins the groups of two members, if they are alike.
  void join(int one, int other) {
    int a = Math.min(home[one], home[other]);
    int b = Math.max(home[one], home[other]);
    if (a != b && areAlike(a, b)) {
      groups.get(b).forEach(member -> home[member] = a);
      groups.get(a).addAll(groups.get(b));
      groups.get(b).clear();
      apart.get(b).forEach(group -> apart.get(group).add(a));
      apart.get(a).addAll(apart.get(b));
    }
  }

  private boolean areAlike(int a, int b) {
    if (apart.get(a).contains(b)) {
      return false;
    }
    long pair = ((long) a << Integer.SIZE) | b;
    int members = groups.get(a).size() + groups.get(b).size();
    if (unlike.getOrDefault(pair, 0) == members) {
      return false;
    }
    double average = average(groups.get(a), groups.get(b));
    if (average == 0) {
      apart.get(a).add(b);
      apart.get(b).add(a);
    } else if (average < threshold) {
      unlike.put(pair, members);
    }
    return average >= threshold;
  }

  /// The average, or what it is at most where even that is too little.
  private double average(List<Integer> one, List<Integer> other) {
    List<Integer> a = voices(one);
    List<Integer> b = voices(other);
    double most = average(a, b, likeness::atMost);
    return most < threshold - ROUNDING ? most : average(a, b, likeness::of);
  }

  private static List<Integer> voices(List<Integer> group) {
    return group.size() <= VOICES ? group : group.subList(0, VOICES);
  }

  private static double average(List<Integer> a, List<Integer> b, Measure of) {
    double sum = 0;
    for (int i : a) {
      for (int j : b) {
        double alike = of.apply(Math.min(i, j), Math.max(i, j));
        if (alike == 0) {
          return 0;
        }
        sum += alike;
      }
    }
    return sum / (a.size() * b.size());
  }

  @FunctionalInterface
  private interface Measure {
    double apply(int first, int second);
  }
}
