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
  private final String today;

  /// @param today the day of publication as an ISO date, or empty
  SentenceHappenings(String body, Clauses clauses, Roles roles, Dates dates, String today) {
    this.today = today;
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
    for (NounPhrase noun : clauses.nouns()) {
      Happening happening = nominal(noun);
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
    ClauseSpan span = ClauseSpan.of(clauses, whole, index, governor);
    Plover type = type(whole, span);
    Status status = type == null ? null : Modality.of(clauses, whole, governor);
    if (type == null || status == null || isQuestion() || isLikelyNoun(whole)) {
      return null;
    }
    boolean light = isNominal(whole);
    String date = dates.of(span);
    int start = tokens.get(span.start()).start();
    int end = tokens.get(span.end() - 1).end();
    return new Happening(
        start,
        end,
        body.substring(start, end),
        type,
        light ? null : roles.actor(whole, span),
        light ? null : roles.recipient(whole, span),
        date,
        roles.place(span),
        status == Status.HAPPENED && isAhead(date) ? Status.PLANNED : status,
        whole.negated());
  }

  private boolean isAhead(@Nullable String date) {
    return date != null && date.length() == 10 && !today.isEmpty() && date.compareTo(today) > 0;
  }

  /// "the release of 20 prisoners": a noun tells it, and the phrase behind "of" undergoes it.
  private @Nullable Happening nominal(NounPhrase noun) {
    Plover type = EventTable.deed(tokens.get(noun.head()).lower());
    boolean of = noun.end() < tokens.size() && tokens.get(noun.end()).is("of");
    NounPhrase object = of ? clauses.nounAt(noun.end() + 1).orElse(null) : null;
    if (type == null || object == null || isDenied(noun)) {
      return null;
    }
    ClauseSpan span = ClauseSpan.ofNoun(clauses, noun, object);
    int start = tokens.get(span.start()).start();
    int end = tokens.get(span.end() - 1).end();
    String date = dates.of(span);
    return new Happening(
        start,
        end,
        body.substring(start, end),
        type,
        roles.owner(noun),
        roles.said(object),
        date,
        roles.place(span),
        isAhead(date) ? Status.PLANNED : isCalledFor(noun) ? Status.DEMANDED : Status.HAPPENED,
        false);
  }

  private boolean isCalledFor(NounPhrase noun) {
    int before = noun.start() - 1;
    boolean called = before > 0 && tokens.get(before).is("for");
    return (called && tokens.get(before - 1).lower().startsWith("call"))
        || (before >= 0 && tokens.get(before).lower().startsWith("demand"));
  }

  /// "the possibility of the release of", "without the release of": nothing is told to happen.
  private boolean isDenied(NounPhrase noun) {
    int before = noun.start() - 1;
    return before >= 0 && (tokens.get(before).is("without") || tokens.get(before).is("of"));
  }

  /// "further prisoner releases": a form that is a noun as well needs a name or pronoun before it.
  private boolean isLikelyNoun(VerbGroup verb) {
    NounPhrase subject = verb.subject();
    String word = tokens.get(verb.head()).lower();
    boolean bare = verb.end() - verb.start() == 1 && verb.present() && word.endsWith("s");
    String singular = word.substring(0, Math.max(0, word.length() - 1));
    boolean noun = EventTable.noun(word) != null || EventTable.noun(singular) != null;
    return bare && noun && subject != null && clauses.part(subject.head()) == PartOfSpeech.NOUN;
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
    int gap = subject == null ? -1 : verb.start() - subject.end();
    boolean behind = gap == 0 || (gap == 1 && isNominal(verb));
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
