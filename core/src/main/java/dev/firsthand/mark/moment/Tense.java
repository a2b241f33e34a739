package dev.firsthand.mark.moment;

import dev.firsthand.mark.clause.PartOfSpeech;
import dev.firsthand.text.WordTable;
import java.util.Set;

/// Whether a clause speaks of what has been or of what is to come.
///
/// The nearest verb before the expression decides, for news puts the day behind the verb it goes
/// with (`said Friday`, `will meet on Friday`); where none stands there, the nearest one behind.
/// What has been is the rule.
final class Tense {

  private static final int REACH = 14;

  /// Auxiliaries and adverbs between a participle and what gives it its tense.
  private static final int GROUP = 4;

  private static final Set<String> FUTURE = WordTable.list(Tense.class, "future");

  /// Words that look ahead right before the expression: `until Friday`.
  private static final Set<String> AHEAD_OF = WordTable.list(Tense.class, "ahead-of");

  /// Words whose infinitive is to come: `plans to meet on Friday`.
  private static final Set<String> PLANNING = WordTable.list(Tense.class, "planning");

  /// How near a verb in the present must stand to look ahead: `meets on Friday`.
  private static final int NEAR = 3;

  private static final Set<String> SAYING = WordTable.list(Tense.class, "saying");

  private enum Verdict {
    PAST,
    FUTURE,
    OPEN
  }

  private final TimeTokens tokens;
  private final PartOfSpeech[] parts;

  Tense(TimeTokens tokens, PartOfSpeech[] parts) {
    this.tokens = tokens;
    this.parts = parts;
  }

  boolean isFuture(int from, int to) {
    if (isAheadOf(from)) {
      return true;
    }
    if (tokens.is(to, "'s")) {
      return false;
    }
    if (isPast(to)) {
      return false;
    }
    Verdict before = opensClause(from) ? Verdict.OPEN : before(from);
    Verdict nearest = before == Verdict.OPEN ? behind(to) : before;
    return (nearest == Verdict.OPEN ? before(from) : nearest) == Verdict.FUTURE;
  }

  /// `the ministry on Sunday issued`.
  private boolean isPast(int at) {
    return at < parts.length && parts[at] == PartOfSpeech.PAST && !tokens.isAny(at, PLANNING);
  }

  /// Whether a clause begins with the expression: `…, but in March a judge ruled`.
  private boolean opensClause(int from) {
    int at = from - 1;
    if (at >= 0 && parts[at] == PartOfSpeech.PREPOSITION) {
      at--;
    }
    return at < 0 || tokens.is(at, "but") || tokens.is(at, ";");
  }

  private Verdict before(int from) {
    for (int at = from - 1; at >= Math.max(0, from - REACH); at--) {
      Verdict verdict = verdict(at);
      if (verdict == Verdict.OPEN && parts[at] == PartOfSpeech.PRESENT) {
        verdict = ofPresent(at, from);
      }
      if (verdict != Verdict.OPEN) {
        return verdict;
      }
    }
    return Verdict.OPEN;
  }

  private Verdict behind(int to) {
    for (int at = to; at < Math.min(tokens.size(), to + REACH); at++) {
      Verdict verdict = verdict(at);
      if (verdict != Verdict.OPEN) {
        return verdict;
      }
    }
    return Verdict.OPEN;
  }

  /// `until Friday`, `as early as Tuesday`, `beginning on Wednesday`.
  private boolean isAheadOf(int from) {
    int at = tokens.is(from - 1, "on") || tokens.is(from - 1, "the") ? from - 2 : from - 1;
    boolean soon =
        tokens.is(at, "as")
            && tokens.is(at - 2, "as")
            && (tokens.is(at - 1, "early") || tokens.is(at - 1, "soon"));
    return soon || tokens.isAny(at, AHEAD_OF);
  }

  private Verdict verdict(int at) {
    boolean planned =
        parts[at] != PartOfSpeech.PAST && tokens.isAny(at, PLANNING) && tokens.is(at + 1, "for");
    if (planned || tokens.isAny(at, FUTURE)) {
      return Verdict.FUTURE;
    }
    return switch (parts[at]) {
      case MODAL -> tokens.is(at, "could") ? Verdict.OPEN : Verdict.FUTURE;
      case PAST -> Verdict.PAST;
      case BASE -> ofInfinitive(at);
      case PARTICIPLE -> ofParticiple(at);
      default -> Verdict.OPEN;
    };
  }

  /// Only what is planned is to come; a purpose (`rose to close at 20`) has no tense of its own.
  private Verdict ofInfinitive(int at) {
    boolean planned = tokens.is(at - 1, "to") && tokens.isAny(at - 2, PLANNING);
    return planned ? Verdict.FUTURE : Verdict.OPEN;
  }

  /// `has been held`, `the vote held`, but `will be held`, `is held`.
  private Verdict ofParticiple(int at) {
    for (int i = at - 1; i >= Math.max(0, at - GROUP); i--) {
      if (tokens.is(i, "be") || tokens.is(i, "is") || tokens.is(i, "are")) {
        return Verdict.OPEN;
      }
      boolean inner = parts[i] == PartOfSpeech.ADVERB || tokens.is(i, "been");
      if (!inner) {
        break;
      }
    }
    return Verdict.PAST;
  }

  /// `has met`; `meets Friday` is to come, but what `is`, `says` or `means` something may be past.
  private Verdict ofPresent(int at, int from) {
    if (tokens.is(at, "has") || tokens.is(at, "have") || tokens.is(at, "'ve")) {
      return Verdict.PAST;
    }
    boolean going =
        (tokens.is(at, "is") || tokens.is(at, "are"))
            && (parts[at + 1] == PartOfSpeech.ING || tokens.is(at + 1, "to"));
    boolean near = from - at <= NEAR && !tokens.isAny(at, SAYING);
    return going || near ? Verdict.FUTURE : Verdict.OPEN;
  }
}
