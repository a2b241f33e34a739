package dev.firsthand.mark.happening;

import dev.firsthand.mark.clause.Clauses;
import dev.firsthand.mark.clause.Lemmas;
import dev.firsthand.mark.clause.NounPhrase;
import dev.firsthand.mark.clause.PartOfSpeech;
import dev.firsthand.mark.clause.VerbGroup;
import dev.firsthand.record.Mark.Name;
import dev.firsthand.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who did it to whom, and where.
final class Roles {

  private static final Set<String> TO_WHOM =
      Set.of("with", "against", "to", "on", "from", "at", "for");
  private static final Set<String> PARTY =
      Set.of(
          "with", "against", "to", "on", "from", "at", "for", "of", "over", "by", "toward",
          "towards", "between", "into", "upon");
  private static final Set<String> ARRIVING = Set.of("arrive", "land");
  private static final Set<String> BACKWARD = Set.of("it", "he", "she", "they");
  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "outside", "inside", "across");

  private final Clauses clauses;
  private final Parties parties;

  Roles(Clauses clauses, Parties parties) {
    this.clauses = clauses;
    this.parties = parties;
  }

  @Nullable String actor(VerbGroup verb, ClauseSpan span) {
    if (verb.passive()) {
      return parties.said(behind(verb, span, Set.of("by")));
    }
    String actor = parties.all(verb.subject());
    return actor == null ? mainSubject(verb) : actor;
  }

  /// Whom "it" or "he" stands for: the sentence's first subject, if that stands before.
  private @Nullable String mainSubject(VerbGroup verb) {
    NounPhrase own = verb.subject();
    for (VerbGroup other : clauses.verbs()) {
      NounPhrase subject = other.subject();
      if (own != null && subject != null) {
        boolean before = subject.end() <= own.start();
        boolean personal = BACKWARD.contains(clauses.tokens().get(own.head()).lower());
        return before && personal ? parties.said(subject) : null;
      }
    }
    return null;
  }

  /// Who undergoes it: people or a named party right behind the verb, else a party to whom what
  /// stands there is done ("lifted sanctions on Sylvania"), else that thing.
  @Nullable String recipient(VerbGroup verb, ClauseSpan span) {
    NounPhrase object = verb.object();
    if (verb.passive()) {
      return parties.said(verb.subject());
    }
    NounPhrase thing = object == null || parties.isTime(object) ? null : object;
    if (thing != null && (isPeople(thing) || parties.nameIn(thing) != null)) {
      return parties.said(thing);
    }
    NounPhrase party = party(verb, span);
    if (party != null) {
      return parties.said(party);
    }
    if (thing != null && isDeed(thing)) {
      return parties.said(behind(verb, span, TO_WHOM));
    }
    String direct = parties.said(thing);
    return direct != null ? direct : parties.said(behind(verb, span, TO_WHOM));
  }

  /// "launched an attack on villagers", "restored ties with the council": what is done undergoes
  /// nothing itself.
  private boolean isDeed(NounPhrase noun) {
    return EventTable.thing(clauses.tokens().get(noun.head()).lower()) != null;
  }

  private boolean isPeople(NounPhrase noun) {
    String head = clauses.tokens().get(noun.head()).lower();
    return clauses.part(noun.head()) == PartOfSpeech.PRONOUN || People.is(head);
  }

  /// The first named party behind the verb that a preposition ties to it.
  private @Nullable NounPhrase party(VerbGroup verb, ClauseSpan span) {
    boolean arrives =
        Lemmas.of(clauses.tokens().get(verb.head()).lower()).stream().anyMatch(ARRIVING::contains);
    for (int at = verb.end(); at + 1 < span.end(); at++) {
      String lower = clauses.tokens().get(at).lower();
      if (PARTY.contains(lower) || (arrives && lower.equals("in"))) {
        NounPhrase noun = clauses.nounAt(at + 1).orElse(null);
        if (noun != null && !parties.isTime(noun) && parties.nameIn(noun) != null) {
          return noun;
        }
      }
    }
    return null;
  }

  /// Whose deed it is: "Freedonia's invasion of Sylvania".
  @Nullable String owner(NounPhrase deed) {
    List<Token> tokens = clauses.tokens();
    for (int at = deed.start() + 1; at < deed.head(); at++) {
      if (clauses.part(at) == PartOfSpeech.CLITIC) {
        Name owner = parties.nameUntil(tokens.get(at - 1).end());
        if (owner != null) {
          return owner.entity();
        }
      }
    }
    return null;
  }

  @Nullable String place(ClauseSpan span) {
    List<Token> tokens = clauses.tokens();
    for (int at = span.start(); at + 1 < span.end(); at++) {
      if (WHERE.contains(tokens.get(at).lower())) {
        Name name = parties.nameFrom(tokens.get(at + 1).start());
        int limit = tokens.get(span.end() - 1).end();
        if (name != null && name.kind() == Name.Kind.PLACE && name.end() <= limit) {
          return name.text();
        }
      }
    }
    return null;
  }

  private @Nullable NounPhrase behind(VerbGroup verb, ClauseSpan span, Set<String> prepositions) {
    for (int at = verb.end(); at + 1 < span.end(); at++) {
      if (prepositions.contains(clauses.tokens().get(at).lower())) {
        NounPhrase noun = clauses.nounAt(at + 1).orElse(null);
        if (noun != null && !parties.isTime(noun)) {
          return noun;
        }
      }
    }
    return null;
  }
}
