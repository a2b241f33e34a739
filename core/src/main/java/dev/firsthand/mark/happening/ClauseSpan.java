package dev.firsthand.mark.happening;

import dev.firsthand.mark.clause.Clauses;
import dev.firsthand.mark.clause.NounPhrase;
import dev.firsthand.mark.clause.PartOfSpeech;
import dev.firsthand.mark.clause.VerbGroup;
import dev.firsthand.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The stretch of a sentence that tells one happening: tokens `start` to before `end`.
///
/// @param core where what is said of this happening alone begins: behind what it shares with the
///     verb before it, in "the minister left the talks and resigned"
record ClauseSpan(int start, int core, int end) {

  private static final int LONGEST = 40;
  private static final int FARTHEST_SUBJECT = 16;

  private static final Set<String> BOUNDS = Set.of("least", "most");

  /// From the subject, where it stands right before the verb, to the next clause. An infinitive is
  /// told with the verb that governs it: "were expected to go on".
  static ClauseSpan of(Clauses clauses, VerbGroup verb, int index, @Nullable VerbGroup governor) {
    boolean governed = verb.infinitive() && governor != null && verb.start() - governor.end() <= 1;
    VerbGroup first = governed && governor != null ? governor : verb;
    NounPhrase subject = first.subject();
    boolean near =
        subject != null && first.start() - subject.end() < FARTHEST_SUBJECT && isBefore(first);
    int start = near && subject != null ? withBound(clauses, subject.start()) : first.start();
    int core = first.shared() ? first.start() : start;
    return new ClauseSpan(start, core, end(clauses, verb, index));
  }

  /// Where a subject begins with the bound of its number: `At least 14 others`, `Up to 20 people`.
  private static int withBound(Clauses clauses, int start) {
    List<Token> tokens = clauses.tokens();
    if (start > 0) {
      Token before = tokens.get(start - 1);
      boolean least = before.is("at") && BOUNDS.contains(tokens.get(start).lower());
      if (least || (before.is("as") && tokens.get(start).is("many"))) {
        return start - 1;
      }
    }
    boolean upTo = start > 1 && tokens.get(start - 1).is("to") && tokens.get(start - 2).is("up");
    return upTo ? start - 2 : start;
  }

  /// The same up to a place in the body, if that lies behind it.
  ClauseSpan through(List<Token> tokens, int place) {
    int last = end;
    while (last < tokens.size() && tokens.get(last).start() < place) {
      last++;
    }
    return new ClauseSpan(start, core, last);
  }

  /// From a noun that tells a deed to the end of what belongs to it.
  static ClauseSpan ofNoun(Clauses clauses, NounPhrase noun, NounPhrase object) {
    int limit = Math.min(clauses.tokens().size(), object.end() + LONGEST);
    for (VerbGroup verb : clauses.verbs()) {
      if (verb.start() >= object.end() && verb.start() < limit) {
        limit = verb.start();
      }
    }
    return new ClauseSpan(noun.start(), noun.start(), trimmed(clauses, object.end(), limit));
  }

  private static boolean isBefore(VerbGroup verb) {
    return verb.subject() != null && verb.subject().end() <= verb.start();
  }

  private static int end(Clauses clauses, VerbGroup verb, int index) {
    int limit = Math.min(clauses.tokens().size(), verb.end() + LONGEST);
    for (int next = index + 1; next < clauses.verbs().size(); next++) {
      VerbGroup other = clauses.verbs().get(next);
      if (other.start() >= limit) {
        break;
      }
      if (opensClause(clauses, other)) {
        limit = other.start();
        NounPhrase subject = other.subject();
        if (subject != null
            && !subject.equals(verb.object())
            && subject.start() >= verb.end()
            && subject.end() <= limit) {
          limit = subject.start();
        }
        break;
      }
    }
    return trimmed(clauses, verb.end(), limit);
  }

  /// An infinitive or a participle without a comma goes with the verb or its object; all else opens
  /// a clause.
  private static boolean opensClause(Clauses clauses, VerbGroup other) {
    boolean comma = other.start() > 0 && clauses.tokens().get(other.start() - 1).is(",");
    return other.finite() || comma;
  }

  private static int trimmed(Clauses clauses, int from, int limit) {
    int end = from;
    for (int at = from; at < limit; at++) {
      if (isBoundary(clauses, at)) {
        break;
      }
      end = at + 1;
    }
    while (end > from && isLoose(clauses, end - 1)) {
      end--;
    }
    return end;
  }

  private static boolean isBoundary(Clauses clauses, int at) {
    List<Token> tokens = clauses.tokens();
    return switch (tokens.get(at).lower()) {
      case ":" -> !isBetweenNumbers(tokens, at);
      case ";", "—", "“", "(" -> true;
      case "," -> !isBetweenNumbers(tokens, at) && !isBetweenAdjectives(clauses, at);
      default -> clauses.part(at) == PartOfSpeech.WH;
    };
  }

  /// The comma of "Dec. 12, 2025" and the colon of "20:40" part no clauses.
  private static boolean isBetweenNumbers(List<Token> tokens, int comma) {
    return comma > 0
        && comma + 1 < tokens.size()
        && tokens.get(comma - 1).isNumber()
        && tokens.get(comma + 1).isNumber();
  }

  /// "full, diplomatic ties".
  private static boolean isBetweenAdjectives(Clauses clauses, int comma) {
    return comma > 0
        && comma + 1 < clauses.tokens().size()
        && clauses.part(comma - 1) == PartOfSpeech.ADJECTIVE
        && clauses.part(comma + 1) == PartOfSpeech.ADJECTIVE;
  }

  private static boolean isLoose(Clauses clauses, int at) {
    return switch (clauses.part(at)) {
      case CONJUNCTION, PREPOSITION, PUNCTUATION, TO, DETERMINER, POSSESSIVE -> true;
      default -> !clauses.tokens().get(at).isWord() && !clauses.tokens().get(at).isNumber();
    };
  }
}
