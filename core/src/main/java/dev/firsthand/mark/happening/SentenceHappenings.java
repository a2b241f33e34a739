package dev.firsthand.mark.happening;

import dev.firsthand.mark.clause.Clauses;
import dev.firsthand.mark.clause.Lemmas;
import dev.firsthand.mark.clause.NounPhrase;
import dev.firsthand.mark.clause.PartOfSpeech;
import dev.firsthand.mark.clause.VerbGroup;
import dev.firsthand.record.Mark.Happening;
import dev.firsthand.record.Mark.Happening.Status;
import dev.firsthand.record.Mark.Plover;
import dev.firsthand.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The happenings of one sentence.
final class SentenceHappenings {

  /// Verbs that only say that what their subject names goes on: "talks continued".
  private static final Set<String> LIGHT =
      Set.of("continue", "resume", "begin", "start", "take", "end", "happen", "occur");

  private final String body;
  private final Clauses clauses;
  private final List<Token> tokens;
  private final Roles roles;
  private final Dates dates;

  SentenceHappenings(String body, Clauses clauses, Roles roles, Dates dates) {
    this.body = body;
    this.clauses = clauses;
    this.tokens = clauses.tokens();
    this.roles = roles;
    this.dates = dates;
  }

  List<Happening> all() {
    List<Happening> found = new ArrayList<>();
    List<VerbGroup> verbs = clauses.verbs();
    for (int i = 0; i < verbs.size(); i++) {
      VerbGroup governor = i == 0 ? null : verbs.get(i - 1);
      Happening happening = happening(verbs.get(i), i, governor);
      if (happening != null) {
        found.add(happening);
      }
    }
    return found;
  }

  private @Nullable Happening happening(VerbGroup verb, int index, @Nullable VerbGroup governor) {
    VerbGroup whole = withSubjectOf(verb, governor);
    if (whole.subject() == null || !tells(whole)) {
      return null;
    }
    ClauseSpan span = ClauseSpan.of(clauses, whole, index);
    Plover type = type(whole, span);
    Status status = type == null ? null : Modality.of(clauses, whole, governor);
    if (type == null || status == null || isQuestion()) {
      return null;
    }
    boolean light = isNominal(whole);
    int start = tokens.get(span.start()).start();
    int end = tokens.get(span.end() - 1).end();
    return new Happening(
        start,
        end,
        body.substring(start, end),
        type,
        light ? null : roles.actor(whole, span),
        light ? null : roles.recipient(whole, span),
        dates.of(span),
        roles.place(span),
        status,
        whole.negated());
  }

  private boolean isQuestion() {
    return tokens.getLast().is("?");
  }

  /// An infinitive takes the subject of the verb that governs it.
  private static VerbGroup withSubjectOf(VerbGroup verb, @Nullable VerbGroup governor) {
    return verb.infinitive() && verb.subject() == null && governor != null
        ? verb.under(governor)
        : verb;
  }

  /// Verbs without a tense tell something only right behind their subject: "Washington lifting …".
  private boolean tells(VerbGroup verb) {
    NounPhrase subject = verb.subject();
    if (verb.finite() || verb.infinitive()) {
      return true;
    }
    boolean behind = subject != null && subject.end() == verb.start();
    return behind && clauses.part(verb.start()) == PartOfSpeech.ING;
  }

  private @Nullable Plover type(VerbGroup verb, ClauseSpan span) {
    NounPhrase subject = verb.subject();
    if (subject != null && isNominal(verb)) {
      return EventTable.noun(tokens.get(subject.head()).lower());
    }
    int from = subject == null || subject.end() > verb.start() ? span.start() : subject.start();
    return EventTable.verb(tokens, verb.head(), Math.min(from, verb.start()), span.end());
  }

  /// "Talks continued": the subject tells what happens.
  private boolean isNominal(VerbGroup verb) {
    NounPhrase subject = verb.subject();
    return subject != null
        && isLight(verb)
        && EventTable.noun(tokens.get(subject.head()).lower()) != null;
  }

  private boolean isLight(VerbGroup verb) {
    return Lemmas.of(tokens.get(verb.head()).lower()).stream().anyMatch(LIGHT::contains);
  }
}
