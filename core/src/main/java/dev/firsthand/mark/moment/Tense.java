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

  /// Verbs whose present is their past as well: news that names a day means the past.
  private static final Set<String> EITHER = WordTable.list(Tense.class, "either");

  private static final Set<String> SAYING = WordTable.list(Tense.class, "saying");

  private static final Set<String> SPEAKING = WordTable.list(Tense.class, "speaking");

  enum Verdict {
    PAST,
    /// What the verb beside it tells is done, so no day ahead is meant: `closed on Oct. 1`.
    OVER,
    FUTURE,
    /// Nothing near tells.
    OPEN
  }

  private final TimeTokens tokens;
  private final PartOfSpeech[] parts;

  Tense(TimeTokens tokens, PartOfSpeech[] parts) {
    this.tokens = tokens;
    this.parts = parts;
  }

  /// Whether a time only tells when somebody spoke: `said Wednesday`, `told reporters on Friday`.
  static boolean isSaid(TimeTokens tokens, int from) {
    for (int at = from - 1; at >= Math.max(0, from - NEAR); at--) {
      if (tokens.isAny(at, SPEAKING)) {
        return true;
      }
    }
    return false;
  }

  Verdict of(int from, int to) {
    if (isAheadOf(from)) {
      return Verdict.FUTURE;
    }
    if (tokens.is(to, "'s")) {
      return Verdict.PAST;
    }
    if (isDone(to) || isOver(from)) {
      return Verdict.OVER;
    }
    if (isPast(to)) {
      return Verdict.PAST;
    }
    boolean opens = opensClause(from);
    Verdict before = opens ? Verdict.OPEN : before(from);
    Verdict nearest = before == Verdict.OPEN ? behind(to, opens) : before;
    return nearest == Verdict.OPEN ? before(from) : nearest;
  }

  /// `the ministry on Sunday issued`.
  private boolean isPast(int at) {
    return at < parts.length && parts[at] == PartOfSpeech.PAST && !tokens.isAny(at, PLANNING);
  }

  /// `closed on Oct. 1`, but `delayed to Oct. 1`.
  private boolean isOver(int from) {
    for (int at = from - 1; at >= Math.max(0, from - NEAR); at--) {
      if (parts[at].isVerb()) {
        return (isDone(at) || isDonePassive(at)) && !tokens.is(from - 1, "to");
      }
    }
    return false;
  }

  /// Whether a verb tells what was done; what somebody said may be of a day to come.
  private boolean isDone(int at) {
    return at < parts.length
        && parts[at] == PartOfSpeech.PAST
        && !tokens.isAny(at, SAYING)
        && !tokens.isAny(at, PLANNING);
  }

  /// `was arrested`, `had been shut`; what was planned is not done yet.
  private boolean isDonePassive(int at) {
    if (parts[at] != PartOfSpeech.PARTICIPLE || tokens.isAny(at, PLANNING)) {
      return false;
    }
    int auxiliary = at - 1;
    while (auxiliary > at - GROUP && (tokens.is(auxiliary, "been") || isAdverb(auxiliary))) {
      auxiliary--;
    }
    return tokens.is(auxiliary, "was")
        || tokens.is(auxiliary, "were")
        || tokens.is(auxiliary, "had");
  }

  private boolean isAdverb(int at) {
    return at >= 0 && parts[at] == PartOfSpeech.ADVERB;
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
      } else if (parts[at] == PartOfSpeech.PARTICIPLE && isPassivePresent(at)) {
        verdict = from - at <= NEAR ? Verdict.FUTURE : Verdict.OPEN;
      }
      if (verdict != Verdict.OPEN) {
        return verdict;
      }
    }
    return Verdict.OPEN;
  }

  private Verdict behind(int to, boolean opens) {
    for (int at = to; at < Math.min(tokens.size(), to + REACH); at++) {
      if (opens && isDone(at)) {
        return Verdict.OVER;
      }
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

  /// `are cancelled on Friday`.
  private boolean isPassivePresent(int at) {
    return tokens.is(at - 1, "is") || tokens.is(at - 1, "are");
  }

  /// `has met`; `meets Friday` is to come, but what `is`, `says` or `means` something may be past.
  private Verdict ofPresent(int at, int from) {
    if (tokens.is(at, "has")
        || tokens.is(at, "have")
        || tokens.is(at, "'ve")
        || tokens.isAny(at, EITHER)) {
      return Verdict.PAST;
    }
    boolean going =
        (tokens.is(at, "is") || tokens.is(at, "are"))
            && (parts[at + 1] == PartOfSpeech.ING || tokens.is(at + 1, "to"));
    boolean near = from - at <= NEAR && !tokens.isAny(at, SAYING);
    return going || near ? Verdict.FUTURE : Verdict.OPEN;
  }
}
