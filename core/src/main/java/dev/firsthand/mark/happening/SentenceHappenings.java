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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The happenings of one sentence.
final class SentenceHappenings {

  /// Verbs that only say that what their subject names goes on: "talks continued".
  private static final Set<String> LIGHT =
      Set.of("continue", "resume", "begin", "start", "take", "end", "happen", "occur");

  private static final Set<String> PERSONS = Set.of("he", "she");

  /// How far from the verb a word that it needs may stand.
  private static final int REACH = 14;

  private final String body;
  private final Clauses clauses;
  private final List<Token> tokens;
  private final Roles roles;
  private final Dates dates;
  private final Nominals nominals;
  private final String today;

  /// @param today the day of publication as an ISO date, or empty
  SentenceHappenings(String body, Clauses clauses, Roles roles, Dates dates, String today) {
    this.today = today;
    this.body = body;
    this.clauses = clauses;
    this.tokens = clauses.tokens();
    this.roles = roles;
    this.dates = dates;
    this.nominals = new Nominals(clauses, dates);
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
    if (!hasDoer(whole) || isQuestion() || isLikelyNoun(whole)) {
      return null;
    }
    ClauseSpan span = ClauseSpan.of(clauses, whole, index, governor);
    Status status = Modality.of(clauses, verb, governor);
    boolean ahead = isNow(verb, governor) && (status == Status.PLANNED || isPresent(whole));
    String found = dates.of(span, whole.start(), ahead ? today : "");
    boolean past = status == Status.HAPPENED && clauses.part(whole.start()) == PartOfSpeech.PAST;
    String date = past && found != null ? IsoDate.notAfter(found, today) : found;
    Plover type = tells(whole, date) ? type(whole, span, date) : null;
    if (type == null || status == null) {
      return null;
    }
    boolean light = isNominal(whole);
    return happening(
        span,
        type,
        light ? null : roles.actor(whole, span),
        light ? null : roles.recipient(whole, span),
        date,
        status == Status.HAPPENED && isAhead(date) ? Status.PLANNED : status,
        whole.negated());
  }

  /// A subject, a relative pronoun in its place ("the ministers who met on Friday"), or a passive
  /// whose subject is hard to find.
  private boolean hasDoer(VerbGroup verb) {
    boolean relative = verb.start() > 0 && clauses.part(verb.start() - 1) == PartOfSpeech.WH;
    boolean undergone = verb.passive() && verb.finite();
    return verb.subject() != null || undergone || (relative && verb.start() > 1);
  }

  /// Whether a verb is in the present by its form, which the tagger alone does not make sure.
  private boolean isPresent(VerbGroup verb) {
    Token first = tokens.get(verb.start());
    return verb.present() && (first.lower().endsWith("s") || first.is("are"));
  }

  /// Whether what is planned is ahead by its own tense: "will", "is to", but not "was to".
  private boolean isNow(VerbGroup verb, @Nullable VerbGroup governor) {
    VerbGroup tensed = verb.infinitive() && governor != null ? governor : verb;
    return tensed.present() || (tensed.modal() != null && !tensed.modal().equals("would"));
  }

  private boolean isAhead(@Nullable String date) {
    return date != null
        && !today.isEmpty()
        && date.compareTo(today.substring(0, Math.min(today.length(), date.length()))) > 0;
  }

  private @Nullable Happening nominal(NounPhrase noun) {
    Nominals.Deed deed = nominals.of(noun);
    if (deed == null) {
      return null;
    }
    String date = dates.of(deed.span(), noun.start(), "");
    boolean ahead = deed.status() == Status.HAPPENED && isAhead(date);
    return happening(
        deed.span(),
        deed.type(),
        roles.owner(noun),
        roles.said(deed.object()),
        date,
        ahead ? Status.PLANNED : deed.status(),
        false);
  }

  private Happening happening(
      ClauseSpan span,
      Plover type,
      @Nullable String actor,
      @Nullable String recipient,
      @Nullable String date,
      Status status,
      boolean negated) {
    int start = tokens.get(span.start()).start();
    int end = tokens.get(span.end() - 1).end();
    String text = body.substring(start, end);
    return new Happening(
        start, end, text, type, actor, recipient, date, roles.place(span), status, negated);
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

  /// Verbs without a tense tell something only right behind their subject: "Washington lifting …",
  /// "data released Monday" if it is dated.
  private boolean tells(VerbGroup verb, @Nullable String date) {
    NounPhrase subject = verb.subject();
    if (verb.finite() || verb.infinitive()) {
      return true;
    }
    int gap = subject == null ? -1 : verb.start() - subject.end();
    boolean behind = gap == 0 || (gap == 1 && isNominal(verb));
    PartOfSpeech part = clauses.part(verb.start());
    return behind
        && (part == PartOfSpeech.ING || (part == PartOfSpeech.PARTICIPLE && date != null));
  }

  private @Nullable Plover type(VerbGroup verb, ClauseSpan span, @Nullable String date) {
    NounPhrase subject = verb.subject();
    if (subject != null && isNominal(verb)) {
      return EventTable.noun(tokens.get(subject.head()).lower());
    }
    Set<String> near = near(verb, span.core(), span.end());
    Plover type = EventTable.verb(tokens.get(verb.head()).lower(), near);
    if (type == null && "must".equals(verb.modal()) && subject != null) {
      boolean named = clauses.part(subject.head()) != PartOfSpeech.PRONOUN;
      return named && isTold(verb, span) ? Plover.REQUEST : null;
    }
    if (subject == null && date == null) {
      return null;
    }
    boolean datable = type == null && date != null && !verb.negated() && isTold(verb, span);
    return datable && Datable.is(tokens, verb, near) ? Plover.OTHER : type;
  }

  /// Whether the span says who or what did it: a name, a noun, or "he" and "she".
  private boolean isTold(VerbGroup verb, ClauseSpan span) {
    NounPhrase subject = verb.subject();
    if (subject == null || subject.start() < span.start() || subject.end() > verb.start()) {
      return verb.passive() && verb.finite();
    }
    String head = tokens.get(subject.head()).lower();
    PartOfSpeech part = clauses.part(subject.head());
    boolean noun = part == PartOfSpeech.NAME || part == PartOfSpeech.NOUN;
    return (noun && !TimeWords.is(head)) || PERSONS.contains(head);
  }

  /// The words around a verb in its clause, in small letters; `@person` stands for any person's
  /// name.
  private Set<String> near(VerbGroup verb, int from, int to) {
    Set<String> near = new HashSet<>();
    int last = Math.min(to, verb.head() + 1 + REACH);
    for (int at = Math.max(from, verb.head() - REACH); at < last; at++) {
      if (at != verb.head()) {
        near.add(tokens.get(at).lower());
      }
    }
    if (roles.namesPerson(verb.end(), last)) {
      near.add("@person");
    }
    return near;
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
