package dev.firsthand.mark.happening;

import dev.firsthand.mark.clause.Clauses;
import dev.firsthand.mark.clause.NounPhrase;
import dev.firsthand.mark.clause.VerbGroup;
import dev.firsthand.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The date that goes without saying: of what a participle tells, and of the news of the day.
final class Implied {

  private final List<Token> tokens;
  private final Verbs verbs;
  private final Dates dates;
  private final String today;

  /// Of the last verb that has a tense.
  private @Nullable String mainDate;

  Implied(Clauses clauses, Verbs verbs, Dates dates, String today) {
    this.tokens = clauses.tokens();
    this.verbs = verbs;
    this.dates = dates;
    this.today = today;
  }

  /// Takes the date of a verb that has a tense, for what is told along with it.
  void follow(@Nullable String date) {
    mainDate = date;
  }

  /// The date of what happened, where its own clause gives none.
  @Nullable String of(VerbGroup verb, @Nullable VerbGroup governor, ClauseSpan span) {
    if (goesAlong(verb)) {
      return mainDate;
    }
    if (!isPerfect(verb) || today.isEmpty()) {
      return null;
    }
    if (verbs.isMain(verb)) {
      return dates.isOpen(span, 0) ? today : null;
    }
    boolean said = governor != null && isSaid(verb, governor);
    return said && dates.isOpen(span, span.core()) ? (mainDate == null ? today : mainDate) : null;
  }

  /// "Voters approved a measure on Tuesday, restoring rights": what a participle tells goes
  /// with the verb that has a tense.
  static boolean goesAlong(VerbGroup verb) {
    return !verb.finite() && !verb.infinitive();
  }

  /// "Police have arrested the suspect": what the perfect tells in a clause without a word of
  /// when is the news of the day. On the gold stories three of four were; of what the simple
  /// past tells so, fewer than half, so that stays without a date.
  private boolean isPerfect(VerbGroup verb) {
    Token first = tokens.get(verb.start());
    return (first.is("has") || first.is("have")) && verb.end() - verb.start() > 1;
  }

  /// "An officer said on Tuesday that police have arrested him": by the day on which it is said.
  private boolean isSaid(VerbGroup verb, VerbGroup governor) {
    NounPhrase subject = verb.subject();
    int from = subject == null || verb.shared() ? verb.start() : subject.start();
    boolean content =
        from == governor.end() || (from > governor.end() && tokens.get(from - 1).is("that"));
    return content && verbs.isMain(governor) && Datable.isSpeech(tokens.get(governor.head()));
  }
}
