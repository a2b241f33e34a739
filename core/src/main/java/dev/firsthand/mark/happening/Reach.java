package dev.firsthand.mark.happening;

import dev.firsthand.mark.clause.Clauses;
import dev.firsthand.mark.clause.NounPhrase;
import dev.firsthand.mark.clause.PartOfSpeech;
import dev.firsthand.mark.clause.VerbGroup;
import dev.firsthand.record.Mark.Moment;
import dev.firsthand.text.Token;
import java.util.List;

/// How far behind the span of a happening a sentence still tells of it.
final class Reach {

  private final Clauses clauses;
  private final List<Token> tokens;

  Reach(Clauses clauses) {
    this.clauses = clauses;
    this.tokens = clauses.tokens();
  }

  /// Where in the body the next clause begins: up to there, what stands behind a comma still tells
  /// of this one.
  int end(ClauseSpan span) {
    for (VerbGroup verb : clauses.verbs()) {
      if (verb.start() >= span.end() && !isListing(verb.start())) {
        NounPhrase subject = verb.subject();
        boolean own = subject != null && subject.start() >= span.end();
        return tokens.get(own && subject != null ? subject.start() : verb.start()).start();
      }
    }
    return tokens.getLast().end();
  }

  /// Whether nothing joins a clause between a happening and the moment behind it: in "declined, but
  /// in 2020" the year tells of what follows. A list does not: "sued firms, including A and B, in
  /// 2020".
  boolean holds(ClauseSpan span, Moment moment) {
    boolean joined = false;
    for (int at = span.end(); tokens.get(at).start() < moment.start(); at++) {
      PartOfSpeech part = clauses.part(at);
      if (part == PartOfSpeech.WH || (part.isVerb() && !isListing(at)) || opensClause(at)) {
        return false;
      }
      joined = part == PartOfSpeech.CONJUNCTION || (joined && !tokens.get(at).is(","));
    }
    return !joined;
  }

  /// "…, but", "and, on Friday".
  private boolean opensClause(int at) {
    return clauses.part(at) == PartOfSpeech.CONJUNCTION && (isComma(at - 1) || isComma(at + 1));
  }

  private boolean isComma(int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(",");
  }

  private boolean isListing(int at) {
    return tokens.get(at).is("including");
  }
}
