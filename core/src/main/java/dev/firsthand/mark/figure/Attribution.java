package dev.firsthand.mark.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names the source that a sentence gives for what it states: `according to the ministry`, `police
/// said`, `Rights group Viasna estimates that …`.
final class Attribution {

  private static final int LONGEST = 9;

  /// How far from the figure its source may stand, in tokens.
  private static final int REACH = 50;

  private static final Set<String> BREAKS =
      Set.of(
          ",", ";", ":", "-", "–", "—", "(", ")", "\"", "“", "”", "and", "but", "that", "which",
          "who", "while", "as", "because", "when", "if", "after", "where", "until", ".", "in", "on",
          "with", "than");

  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "they", "it", "i", "we", "you", "who", "this", "which", "that", "one",
          "some", "many", "there");

  private static final Set<String> ADVERBS =
      Set.of(
          "also",
          "has",
          "have",
          "had",
          "however",
          "previously",
          "later",
          "further",
          "first",
          "recently");

  private final Run run;
  private final String body;
  private final @Nullable String given;

  Attribution(Run run, String body) {
    this.run = run;
    this.body = body;
    this.given = accordingTo();
  }

  /// The source of the figure, in the words of the text; null when the sentence gives none.
  @Nullable String of(Quantity quantity) {
    if (given != null) {
      return given;
    }
    String leading = null;
    int last = Math.min(run.size(), quantity.to() + REACH);
    for (int at = Math.max(1, quantity.from() - REACH); at < last; at++) {
      if (!run.isAny(at, Verbs.CUES) || (at >= quantity.from() && at < quantity.to())) {
        continue;
      }
      if (at < quantity.from() ? governs(at) : closes(at)) {
        String subject = subject(at);
        leading = subject == null ? leading : subject;
        if (at > quantity.to() && subject != null) {
          return subject;
        }
      }
    }
    return leading;
  }

  private @Nullable String accordingTo() {
    for (int at = 0; at + 2 < run.size(); at++) {
      if (run.is(at, "according") && run.is(at + 1, "to")) {
        int end = at + 2;
        while (end < run.size() && end - at < LONGEST + 2 && !breaks(end)) {
          end++;
        }
        return text(at + 2, end);
      }
    }
    return null;
  }

  /// Whether a cue before the figure opens what is reported: it is no participle or noun.
  private boolean governs(int at) {
    return !run.is(at - 1, "the")
        && !run.is(at - 1, "a")
        && !run.is(at - 1, "an")
        && !run.is(at - 1, "to")
        && !run.is(at - 1, "was")
        && !run.is(at - 1, "were")
        && !run.is(at - 1, "been")
        && !run.is(at - 1, "is");
  }

  /// Whether a cue behind the figure ends a reported clause: `…, police said on Friday`.
  private boolean closes(int at) {
    for (int i = at - 1; i > at - LONGEST && i > 0; i--) {
      if (run.is(i, ",") || run.is(i, "”") || run.is(i, "\"")) {
        return governs(at);
      }
    }
    return false;
  }

  /// The noun phrase that ends before the verb at `at`; null for a pronoun.
  private @Nullable String subject(int at) {
    int end = at;
    while (end > 0 && (run.isAny(end - 1, ADVERBS) || run.lower(end - 1).endsWith("ly"))) {
      end--;
    }
    int from = end;
    while (from > 0 && end - from < LONGEST && !breaks(from - 1)) {
      from--;
    }
    if (from == end || run.isAny(end - 1, PRONOUNS) || (!run.isWord(from) && !run.isNumber(from))) {
      return null;
    }
    return text(from, end);
  }

  /// Whether a source cannot reach over the token: a hyphen within a word does not end it.
  private boolean breaks(int at) {
    boolean inner = run.isHyphen(at) && run.touches(at - 1) && run.touches(at);
    return !inner && run.isAny(at, BREAKS);
  }

  private @Nullable String text(int from, int to) {
    return to <= from ? null : body.substring(run.get(from).start(), run.get(to - 1).end());
  }
}
