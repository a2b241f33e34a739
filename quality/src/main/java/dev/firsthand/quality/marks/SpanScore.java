package dev.firsthand.quality.marks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Counts right, found and wanted things for precision, recall and F1.
final class SpanScore {

  private int right;
  private int found;
  private int wanted;

  /// Exact spans and kinds of BIO tags, without the kinds in `ignored`.
  void add(TaggedSentence gold, TaggedSentence guess, Set<String> ignored) {
    Set<String> goldSpans = spans(gold.tags(), ignored);
    Set<String> guessSpans = spans(guess.tags(), ignored);
    Set<String> both = new HashSet<>(goldSpans);
    both.retainAll(guessSpans);
    count(both.size(), guessSpans.size(), goldSpans.size());
  }

  void count(int right, int found, int wanted) {
    this.right += right;
    this.found += found;
    this.wanted += wanted;
  }

  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  double recall() {
    return wanted == 0 ? 0 : (double) right / wanted;
  }

  double f1() {
    return found + wanted == 0 ? 0 : 2.0 * right / (found + wanted);
  }

  private static Set<String> spans(List<String> tags, Set<String> ignored) {
    Set<String> spans = new HashSet<>();
    for (int i = 0; i < tags.size(); i++) {
      if (tags.get(i).startsWith("B-")) {
        String kind = tags.get(i).substring(2);
        int end = i + 1;
        while (end < tags.size() && tags.get(end).equals("I-" + kind)) {
          end++;
        }
        if (!ignored.contains(kind)) {
          spans.add(kind + ":" + i + "-" + end);
        }
      }
    }
    return spans;
  }
}
