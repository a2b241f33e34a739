package dev.firsthand.mark.figure;

import dev.firsthand.text.WordTable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names the source that a sentence gives for what it states: `according to the ministry`, `police
/// said`, `Rights group Viasna estimates that …`.
///
/// The cue verbs are found by a list, and their subject is the run of words before them that no
/// break ends; after a verb of saying it may also stand behind (`says Mara Tolen`). A pronoun
/// stands for the source named last. Nominal cues (`one estimate`, `by the count of`) are not read.
final class Attribution {

  private static final int LONGEST = 9;

  /// How far from the figure its source may stand, in tokens.
  private static final int REACH = 50;

  /// How long an apposition between source and cue may be: `Mara Tolen, a spokesman for …, said`.
  private static final int APPOSITION = 18;

  private static final Set<String> BREAKS = WordTable.list(Attribution.class, "source-breaks");
  private static final Set<String> PRONOUNS = WordTable.list(Attribution.class, "pronouns");
  private static final Set<String> ADVERBS = WordTable.list(Attribution.class, "adverbs");
  private static final Set<String> PERSONAL = Set.of("he", "she");

  private static final Set<String> WRITINGS =
      Set.of("report", "reports", "estimate", "estimates", "forecast", "forecasts");

  private static final Set<String> COUNTS =
      Set.of("number", "numbers", "toll", "total", "share", "percentage", "proportion", "amount");

  private final Run run;
  private final String body;
  private final @Nullable String given;
  private final @Nullable String previous;

  /// @param previous the source that the text named last before the sentence
  Attribution(Run run, String body, @Nullable String previous) {
    this.run = run;
    this.body = body;
    this.previous = previous;
    this.given = accordingTo();
  }

  /// The source of the figure, in the words of the text; null when the sentence gives none.
  @Nullable String of(Quantity quantity) {
    if (given != null) {
      return given;
    }
    String leading = null;
    int last = Math.min(run.size(), quantity.to() + REACH);
    for (int at = Math.max(0, quantity.from() - REACH); at < last; at++) {
      boolean inside = at >= quantity.from() && at < quantity.to();
      if (inside || !run.isAny(at, Verbs.CUES)) {
        continue;
      }
      boolean cue =
          at < quantity.from() ? Cues.governs(run, at) : closes(at) && !isParted(quantity.to(), at);
      String source = cue ? source(at) : null;
      if (source != null && at > quantity.to()) {
        return source;
      }
      leading = source == null ? leading : source;
    }
    return leading;
  }

  /// The source that the sentence names first; null when it names none.
  @Nullable String named() {
    for (int at = 0; at < run.size() && given == null; at++) {
      boolean cue = run.isAny(at, Verbs.CUES) && Cues.governs(run, at);
      String source = cue ? source(at) : null;
      if (source != null) {
        return source;
      }
    }
    return given;
  }

  private @Nullable String accordingTo() {
    for (int at = 0; at + 2 < run.size(); at++) {
      if (run.is(at, "according") && run.is(at + 1, "to")) {
        int end = at + 2;
        while (end < run.size() && end - at < LONGEST + 2 && (!breaks(end) || isWriting(end))) {
          end++;
        }
        return text(at + 2, end);
      }
    }
    return null;
  }

  /// Whether a cue behind the figure ends a reported clause: `…, police said on Friday`.
  private boolean closes(int at) {
    for (int i = at - 1; i > at - LONGEST && i > 0; i--) {
      if (run.is(i, ",") || run.is(i, "”") || run.is(i, "\"")) {
        return Cues.governs(run, at);
      }
    }
    return false;
  }

  /// Whether a semicolon stands between: who speaks behind it speaks of something else.
  private boolean isParted(int from, int to) {
    for (int i = from; i < to; i++) {
      if (run.is(i, ";")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String source(int cue) {
    String subject = subject(cue);
    return subject == null && Cues.isSaying(run, cue) ? inverted(cue + 1) : subject;
  }

  /// The noun phrase that ends before the verb at `cue`; for a pronoun the source named last.
  private @Nullable String subject(int cue) {
    int end = behindAside(cue);
    while (end > 0 && (run.isAny(end - 1, ADVERBS) || Adverbs.is(run.lower(end - 1)))) {
      end--;
    }
    if (run.isAny(end - 1, PERSONAL)) {
      return previous;
    }
    int from = phrase(end, end);
    if (from > 1 && run.is(from - 1, "in")) {
      int whole = phrase(from - 1, end);
      from = whole < from - 1 ? whole : from;
    }
    boolean noun = from < end && (run.isWord(from) || run.isNumber(from)) && !isOwner(end - 1);
    return noun && !run.isAny(end - 1, PRONOUNS) && !isCount(from, end) ? text(from, end) : null;
  }

  /// "Below economists' forecasts": no verb follows an owner.
  private boolean isOwner(int at) {
    String lower = run.lower(at);
    return lower.endsWith("'s") || lower.endsWith("s'") || lower.equals("'");
  }

  /// What is a noun behind "according to" though it may be a cue elsewhere: `the monthly report`.
  private boolean isWriting(int at) {
    return run.isAny(at, WRITINGS) && !run.is(at - 1, "to");
  }

  /// "The number of people confirmed dead": what is counted says nothing.
  private boolean isCount(int from, int end) {
    int at = run.is(from, "the") ? from + 1 : from;
    return at + 1 < end && run.isAny(at, COUNTS) && run.is(at + 1, "of");
  }

  /// Where the words before `at` begin that no break parts, at most so many before the `end`: once
  /// from the cue, and again where they only say where the source is: `police in Kalvik said`.
  private int phrase(int at, int end) {
    int from = at;
    while (from > 0 && end - from < LONGEST && !breaks(from - 1)) {
      from--;
    }
    return from;
  }

  /// The end of the subject before an aside: `the Center (NHC) said`, `Tolen, a spokesman, said`.
  private int behindAside(int cue) {
    boolean bracket = run.is(cue - 1, ")");
    if (!bracket && !run.is(cue - 1, ",")) {
      return cue;
    }
    for (int at = cue - 2; at > 0 && at > cue - APPOSITION; at--) {
      if (run.is(at, bracket ? "(" : ",")) {
        return at;
      }
    }
    return cue;
  }

  /// `says Mara Tolen`: the name behind the verb.
  private @Nullable String inverted(int from) {
    int end = from;
    while (run.isCapitalised(end) && end - from < LONGEST) {
      end++;
    }
    return text(from, end);
  }

  /// Whether a source cannot reach over the token: a hyphen within a word does not end it.
  private boolean breaks(int at) {
    boolean inner = run.isHyphen(at) && run.touches(at - 1) && run.touches(at);
    return !inner && (run.isAny(at, BREAKS) || run.isAny(at, Verbs.CUES));
  }

  private @Nullable String text(int from, int to) {
    return to <= from ? null : body.substring(run.get(from).start(), run.get(to - 1).end());
  }
}
