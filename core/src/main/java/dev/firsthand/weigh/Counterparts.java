package dev.firsthand.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the figures of two reports that are each other's counterpart: of all that the other report
/// counts, nothing is more like it, seen from either side. So are the figures of two parties that
/// one report quotes.
///
/// Two reporters word a quantity so differently ("83 percent of enrollees", "80 percent of
/// customers") that a likeness high enough to keep strangers apart keeps these apart too. That
/// neither report holds a better match tells more than any word: with it the standing of claims of
/// several reports was right for .70 in place of .54 of the gold claims, each story judged by
/// weights fitted on the others. A sentence encoder (MiniLM, which with its runtime weighs 128 MB)
/// took it to .58, groups of words from unlabelled news to .58; to ask for a margin over the next
/// best gave .66.
///
/// A small number of something that news does not count ("a crew of three", "three defects") has no
/// counterpart in an equal one: every long report has several.
///
/// Only figures that share a sense, a number, a word of what is counted, or a unit that measures,
/// are compared.
final class Counterparts {

  /// Two figures by their places, the earlier first.
  record Pair(int first, int second) {}

  private final List<FigureMention> mentions;
  private final FigureLikeness likeness;
  private final Map<Pair, Double> evidence = new LinkedHashMap<>();
  private final List<Map<Account, List<Integer>>> others = new ArrayList<>();
  private final Set<Pair> counterparts = new HashSet<>();

  Counterparts(List<FigureMention> mentions, FigureLikeness likeness) {
    this.mentions = mentions;
    this.likeness = likeness;
    mentions.forEach(_ -> others.add(new HashMap<>()));
    gather();
    evidence.keySet().stream().filter(this::isBestOnEitherSide).forEach(counterparts::add);
  }

  /// The pairs that are worth comparing, and can be one.
  Set<Pair> comparable() {
    return evidence.keySet();
  }

  boolean are(int first, int second) {
    return counterparts.contains(new Pair(first, second));
  }

  /// How likely two figures are one quantity, 0 to 1; `first` is before `second`.
  double likeness(int first, int second) {
    FigureMention a = mentions.get(first);
    FigureMention b = mentions.get(second);
    return are(first, second) ? likeness.ofCounterparts(a, b) : likeness.of(a, b);
  }

  private void gather() {
    Map<String, List<Integer>> byKey = new LinkedHashMap<>();
    for (int second = 0; second < mentions.size(); second++) {
      Set<Integer> sharers = new LinkedHashSet<>();
      for (String key : keys(mentions.get(second))) {
        List<Integer> before = byKey.computeIfAbsent(key, _ -> new ArrayList<>());
        sharers.addAll(before);
        before.add(second);
      }
      for (int first : sharers) {
        compare(first, second);
      }
    }
  }

  private void compare(int first, int second) {
    FigureMention a = mentions.get(first);
    FigureMention b = mentions.get(second);
    if (FigureLikeness.canBeOne(a, b)) {
      evidence.put(new Pair(first, second), likeness.evidence(a, b));
      others.get(first).computeIfAbsent(b.account(), _ -> new ArrayList<>()).add(second);
      others.get(second).computeIfAbsent(a.account(), _ -> new ArrayList<>()).add(first);
    }
  }

  private static Set<String> keys(FigureMention mention) {
    Set<String> keys = new LinkedHashSet<>(mention.core());
    mention.senses().forEach(sense -> keys.add("sense " + sense));
    keys.add("number " + mention.range().nominal());
    if (mention.isMeasured()) {
      keys.add(mention.figure().scope() + " " + mention.figure().unit());
    }
    return keys;
  }

  private boolean isBestOnEitherSide(Pair pair) {
    FigureMention a = mentions.get(pair.first());
    FigureMention b = mentions.get(pair.second());
    return (a.account() != b.account() || a.isDisputedBy(b))
        && !(a.isSameNumber(b) && (a.isIncidental() || b.isIncidental()))
        && isBest(pair.first(), pair.second())
        && isBest(pair.second(), pair.first());
  }

  /// Whether no rival in the report of `other` is more like `one`; what may itself be one with
  /// `other` is no rival of it.
  private boolean isBest(int one, int other) {
    FigureMention best = mentions.get(other);
    double most = evidence(one, other);
    return others.get(one).getOrDefault(best.account(), List.of()).stream()
        .filter(rival -> evidence(one, rival) > most)
        .allMatch(rival -> FigureLikeness.canBeOne(mentions.get(rival), best));
  }

  private double evidence(int one, int other) {
    return evidence.getOrDefault(
        new Pair(Math.min(one, other), Math.max(one, other)), Double.NEGATIVE_INFINITY);
  }
}
