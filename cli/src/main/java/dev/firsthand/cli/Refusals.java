package dev.firsthand.cli;

import dev.firsthand.record.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts what was refused, and keeps the first of it to list at the end.
final class Refusals {

  private static final int LISTED = 50;

  private final List<Outcome.Rejected> listed = new ArrayList<>();
  private final Map<String, Integer> byReason = new TreeMap<>();
  private int count;
  private int earlier;

  /// What an earlier command of a pipe refused, that command has listed.
  void add(Prepared.Refused refused) {
    if (refused.earlier()) {
      earlier++;
    } else {
      add(refused.rejected());
    }
  }

  void add(Outcome.Rejected rejected) {
    count++;
    byReason.merge(kind(rejected.reason()), 1, Integer::sum);
    if (listed.size() < LISTED) {
      listed.add(rejected);
    }
  }

  /// The reason without what is particular to one input.
  private static String kind(String reason) {
    int colon = reason.indexOf(':');
    return colon < 0 ? reason : reason.substring(0, colon);
  }

  int count() {
    return count;
  }

  int exitCode() {
    return count + earlier == 0 ? Exit.DONE : Exit.SOME_REJECTED;
  }

  /// The reasons, each with its count: `empty file 2, no article 1`.
  String reasons() {
    List<String> reasons = new ArrayList<>();
    byReason.forEach((reason, times) -> reasons.add(reason + " " + times));
    return String.join(", ", reasons);
  }

  void list(Console console) {
    if (count == 0) {
      return;
    }
    console.say("Rejected:");
    for (Outcome.Rejected rejected : listed) {
      console.say("  " + rejected.source() + ": " + rejected.reason());
    }
    if (count > listed.size()) {
      console.say("  and %d more".formatted(count - listed.size()));
    }
  }
}
