package dev.firsthand.mark.clause;

import dev.firsthand.text.CalendarWords;
import dev.firsthand.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the subjects of verbs, to the left of them, past prepositional phrases, appositions,
/// parentheses and relative clauses.
final class Subjects {

  private static final int LONGEST_APPOSITION = 25;
  private static final int LONGEST_BRIDGE = 2;

  private static final Set<String> NEAR_DAYS = Set.of("today", "yesterday", "tomorrow");

  private final Clauses clauses;
  private final List<Token> tokens;
  private final Attachments attachments;

  /// @param clauses has the verbs so far
  Subjects(Clauses clauses) {
    this.clauses = clauses;
    this.tokens = clauses.tokens();
    this.attachments = new Attachments(clauses);
  }

  static boolean isDay(String lower) {
    return NEAR_DAYS.contains(lower) || CalendarWords.isWeekday(lower);
  }

  VerbGroup withRoles(VerbGroup verb) {
    VerbGroup previous = clauses.verbs().isEmpty() ? null : clauses.verbs().getLast();
    NounPhrase object = object(verb.end());
    NounPhrase own = subject(verb);
    boolean shares = own == null && previous != null && sharesSubject(verb, previous);
    VerbGroup lender = clauses.part(verb.start()) == PartOfSpeech.ING ? lastFinite() : previous;
    NounPhrase subject = shares && lender != null ? lender.subject() : own;
    return verb.with(subject, object, shares);
  }

  /// What stands right behind a verb, past an adverb, a particle or a day: "lifted Friday the
  /// blockade", "carried out raids".
  private @Nullable NounPhrase object(int end) {
    int at = end;
    while (at < tokens.size()
        && (clauses.part(at) == PartOfSpeech.ADVERB
            || clauses.part(at) == PartOfSpeech.PARTICLE
            || isDay(tokens.get(at).lower()))) {
      at++;
    }
    NounPhrase behind = clauses.nounAt(at).orElse(null);
    return behind == null ? clauses.nounAt(end).orElse(null) : behind;
  }

  /// "X urged residents to leave, saying …": it is X who says.
  private @Nullable VerbGroup lastFinite() {
    for (VerbGroup verb : clauses.verbs().reversed()) {
      if (verb.finite()) {
        return verb;
      }
    }
    return null;
  }

  /// "X refused to leave, described …, and was detained": a finite verb behind a comma or a
  /// conjunction, or an infinitive behind its governing verb.
  private boolean sharesSubject(VerbGroup verb, VerbGroup previous) {
    if (verb.infinitive()) {
      return isBridge(previous.end(), verb.start());
    }
    return verb.start() > 0 && isJoint(verb.start() - 1);
  }

  /// "is about to", "are ready to", "agreed Thursday to".
  private boolean isBridge(int from, int to) {
    if (to - from > LONGEST_BRIDGE) {
      return false;
    }
    for (int at = from; at < to; at++) {
      boolean day = isDay(tokens.get(at).lower());
      boolean adjective = clauses.part(at) == PartOfSpeech.ADJECTIVE;
      if (!day && !adjective && clauses.part(at) != PartOfSpeech.ADVERB) {
        return false;
      }
    }
    return true;
  }

  private boolean isJoint(int at) {
    return clauses.part(at) == PartOfSpeech.CONJUNCTION
        || tokens.get(at).is(",")
        || tokens.get(at).is("”");
  }

  private @Nullable NounPhrase subject(VerbGroup verb) {
    int at = verb.start() - 1;
    while (at >= 0 && (clauses.part(at) == PartOfSpeech.ADVERB || tokens.get(at).is("either"))) {
      at--;
    }
    at = beforeDay(beforeParenthesis(at));
    if (at < 0 || verb.infinitive()) {
      return null;
    }
    if (clauses.part(at) == PartOfSpeech.WH && !isQuestion(at)) {
      return antecedent(at);
    }
    if (tokens.get(at).is(",")) {
      return verb.finite() ? pastApposition(at) : opening(at);
    }
    NounPhrase nearest = clauses.nounBefore(at + 1).orElse(null);
    if (nearest != null && nearest.end() == verb.start() && isGerund(verb, nearest)) {
      return nearest;
    }
    // "on Friday met": a day between subject and verb is no subject.
    while (nearest != null
        && nearest.end() == at + 1
        && attachments.isGoverned(attachments.firstOf(nearest))) {
      nearest = attachments.firstOf(nearest);
      int outside = nearest.start() - 2;
      if (outside >= 0 && clauses.part(outside) == PartOfSpeech.WH) {
        return antecedent(outside);
      }
      NounPhrase outer = attachments.outOfPreposition(nearest);
      nearest = outer == null ? attachments.ofParticiple(nearest.start() - 1) : outer;
      if (outer == null) {
        return nearest;
      }
      at = outer.end() - 1;
    }
    return nearest != null && nearest.end() == at + 1 ? attachments.outOfParticiple(nearest) : null;
  }

  /// "Rep. X (R-Fla.) said": what stands in parentheses before the verb is passed over.
  private int beforeParenthesis(int at) {
    if (at < 0 || !tokens.get(at).is(")")) {
      return at;
    }
    for (int open = at - 1; open >= 0 && at - open < LONGEST_APPOSITION; open--) {
      if (tokens.get(open).is("(")) {
        return open - 1;
      }
    }
    return at;
  }

  /// "The currency Friday had lost": a bare day before the verb is passed over.
  private int beforeDay(int at) {
    boolean day = at > 0 && isDay(tokens.get(at).lower());
    return day && clauses.part(at - 1).isNominal() ? at - 1 : at;
  }

  private boolean isQuestion(int wh) {
    return wh == 0;
  }

  /// "followed by Washington lifting sanctions": the name is the subject, whatever governs it.
  private boolean isGerund(VerbGroup verb, NounPhrase noun) {
    return clauses.part(verb.start()) == PartOfSpeech.ING
        && clauses.part(noun.head()) == PartOfSpeech.NAME
        && !isDay(tokens.get(noun.head()).lower());
  }

  /// "Talks, continuing into Saturday, …": the phrase that opens the sentence.
  private @Nullable NounPhrase opening(int comma) {
    NounPhrase noun = clauses.nounBefore(comma).orElse(null);
    return clauses.verbs().isEmpty()
            && noun != null
            && noun.end() == comma
            && !attachments.isGoverned(noun)
        ? noun
        : null;
  }

  /// What a relative clause is about: what stands before it, but no bare name behind a preposition,
  /// of which nobody says which one is meant ("the attacks in Kalvik that killed 12").
  private @Nullable NounPhrase antecedent(int wh) {
    int at = wh;
    while (at > 0
        && (tokens.get(at - 1).is(",") || clauses.part(at - 1) == PartOfSpeech.PREPOSITION)) {
      at--;
    }
    NounPhrase noun = clauses.nounBefore(at).orElse(null);
    if (noun == null || noun.end() != at) {
      return null;
    }
    boolean bare =
        at == wh
            && tokens.get(wh).is("that")
            && clauses.part(noun.head()) == PartOfSpeech.NAME
            && attachments.isGoverned(noun);
    NounPhrase outer = bare ? attachments.outOfPreposition(noun) : null;
    return outer == null ? noun : outer;
  }

  /// "X, the president of Y, said": the noun phrase before the first of the two commas.
  private @Nullable NounPhrase pastApposition(int comma) {
    for (int at = comma - 1; at > 0 && comma - at < LONGEST_APPOSITION; at--) {
      if (tokens.get(at).is(",")) {
        int end = beforeParenthesis(at - 1) + 1;
        NounPhrase noun = clauses.nounBefore(end).orElse(null);
        if (noun == null || noun.end() != end || tellsMore(at + 1, comma)) {
          return null;
        }
        return attachments.isGoverned(noun) ? attachments.outOfPreposition(noun) : noun;
      }
    }
    return null;
  }

  /// Whether a stretch has a finite verb of its own, not one of a relative clause or of what hangs
  /// on a preposition ("in remarks published on Monday").
  private boolean tellsMore(int from, int to) {
    if (attachments.isPreposition(from)) {
      return false;
    }
    for (int at = from; at < to && clauses.part(at) != PartOfSpeech.WH; at++) {
      if (clauses.part(at).isFiniteVerb()) {
        return true;
      }
    }
    return false;
  }
}
