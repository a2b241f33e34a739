package dev.firsthand.mark.happening;

import dev.firsthand.mark.clause.Clauses;
import dev.firsthand.mark.clause.NounPhrase;
import dev.firsthand.mark.clause.PartOfSpeech;
import dev.firsthand.mark.clause.VerbGroup;
import dev.firsthand.record.Mark.Happening;
import dev.firsthand.record.Mark.Happening.Status;
import dev.firsthand.record.Mark.Moment;
import dev.firsthand.record.Mark.Plover;
import dev.firsthand.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The happenings of one sentence.
final class SentenceHappenings {

  /// "Mounted an invasion of Sylvania" and "an invasion of Sylvania" end at one place and tell the
  /// same: the wider, which comes first, is enough.
  private record Told(Plover kind, Status status, int end) {}

  private final String body;
  private final Clauses clauses;
  private final List<Token> tokens;
  private final Parties parties;
  private final Roles roles;
  private final Dates dates;
  private final Verbs verbs;
  private final Nominals nominals;
  private final Implied implied;
  private final String today;

  /// What the sentence is about; null until a happening asks.
  private @Nullable List<String> context;

  /// @param today the day of publication as an ISO date, or empty
  SentenceHappenings(String body, Clauses clauses, Parties parties, Dates dates, String today) {
    this.body = body;
    this.clauses = clauses;
    this.tokens = clauses.tokens();
    this.parties = parties;
    this.roles = new Roles(clauses, parties);
    this.dates = dates;
    this.verbs = new Verbs(clauses, parties);
    this.nominals = new Nominals(clauses, dates);
    this.implied = new Implied(clauses, verbs, dates, today);
    this.today = today;
  }

  List<Happening> all() {
    List<Happening> found = new ArrayList<>();
    Set<Told> told = new HashSet<>();
    List<VerbGroup> groups = clauses.verbs();
    for (int i = 0; i < groups.size(); i++) {
      VerbGroup governor = i == 0 ? null : groups.get(i - 1);
      Happening happening = happening(groups.get(i), i, governor);
      if (happening != null && told.add(told(happening))) {
        found.add(happening);
      }
    }
    for (NounPhrase noun : clauses.nouns()) {
      Happening planned = scheduled(noun);
      Happening happening = planned == null ? nominal(noun) : planned;
      if (happening != null && told.add(told(happening))) {
        found.add(happening);
      }
    }
    return found;
  }

  private static Told told(Happening happening) {
    return new Told(happening.kind(), happening.status(), happening.end());
  }

  private @Nullable Happening happening(VerbGroup verb, int index, @Nullable VerbGroup governor) {
    VerbGroup whole = withSubjectOf(verb, governor);
    if (!verbs.hasDoer(whole) || isQuestion() || verbs.isLikelyNoun(whole)) {
      return null;
    }
    ClauseSpan span = ClauseSpan.of(clauses, whole, index, governor);
    Status status = status(verb, governor, span);
    boolean ahead = isNow(verb, governor) && (status == Status.PLANNED || isPresent(whole));
    boolean told = status == Status.HAPPENED || status == Status.DENIED;
    Moment moment = told ? dates.moment(span, whole.start()) : dates.ahead(span, whole.start());
    moment =
        moment != null && told && Scheduled.isOfIntent(tokens, whole.head(), moment)
            ? null
            : moment;
    String near = Dates.of(moment, ahead ? today : "");
    String found = near == null && status == Status.HAPPENED ? ofSubject(whole) : near;
    boolean past = status == Status.HAPPENED && clauses.part(whole.start()) == PartOfSpeech.PAST;
    String own = past && found != null ? IsoDate.notAfter(found, today, moment) : found;
    String date = own == null && status == Status.HAPPENED ? implied.of(verb, governor, span) : own;
    if (verb.finite() && date != null) {
      implied.follow(status == Status.HAPPENED ? date : null);
    }
    Plover type = verbs.tells(whole, own) ? verbs.type(whole, span, own) : null;
    if (type == null || status == null) {
      return null;
    }
    boolean light = verbs.isNominal(whole);
    return happening(
        span,
        whole.head(),
        type,
        light ? null : roles.actor(whole, span),
        light ? null : roles.recipient(whole, span),
        date,
        status == Status.HAPPENED && !past && isAhead(date) ? Status.PLANNED : status,
        whole.negated());
  }

  /// What is awaited tells of nothing, unless its day is known: "before he returns on 24 April".
  private @Nullable Status status(VerbGroup verb, @Nullable VerbGroup governor, ClauseSpan span) {
    boolean due = Modality.isAwaited(tokens, verb) && dates.moment(span, verb.start()) != null;
    return due || Scheduled.leadsUp(tokens, verb)
        ? Status.PLANNED
        : Modality.of(clauses, verb, governor);
  }

  /// "Marsh's 6 December speech endorsing the plan", "the 3 May attack killed six".
  private @Nullable String ofSubject(VerbGroup verb) {
    NounPhrase subject = verb.subject();
    return subject != null
            && subject.end() == verb.start()
            && (Implied.goesAlong(verb) || verbs.isOfDeed(verb))
        ? dates.ofThing(subject)
        : null;
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

  private @Nullable Happening scheduled(NounPhrase noun) {
    ClauseSpan span = Scheduled.of(clauses, noun);
    Moment day = span == null ? null : dates.next(span);
    if (span == null || day == null || today.isEmpty()) {
      return null;
    }
    String date = Dates.of(day, today);
    if (date == null || !isAhead(date)) {
      return null;
    }
    Plover type = EventTable.thing(tokens.get(noun.head()).lower());
    return happening(
        span.through(tokens, day.end()),
        noun.head(),
        type == null ? Plover.OTHER : type,
        roles.owner(noun),
        null,
        date,
        Status.PLANNED,
        false);
  }

  private @Nullable Happening nominal(NounPhrase noun) {
    Nominals.Deed deed = nominals.of(noun);
    if (deed == null) {
      return null;
    }
    String date = dates.ofNoun(deed.span(), noun.start());
    boolean ahead = deed.status() == Status.HAPPENED && isAhead(date);
    return happening(
        deed.span(),
        noun.head(),
        deed.type(),
        roles.owner(noun),
        parties.said(deed.object()),
        date,
        ahead ? Status.PLANNED : deed.status(),
        false);
  }

  private Happening happening(
      ClauseSpan span,
      int head,
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
        start,
        end,
        text,
        type,
        Modes.of(type, tokens, span, head),
        context(),
        actor,
        recipient,
        date,
        roles.place(span),
        status,
        negated);
  }

  private List<String> context() {
    if (context == null) {
      context = Contexts.of(tokens);
    }
    return context;
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
}
