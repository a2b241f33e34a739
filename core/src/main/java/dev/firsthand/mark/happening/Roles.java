package dev.firsthand.mark.happening;

import dev.firsthand.mark.clause.Clauses;
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
          "with", "against", "to", "on", "from", "at", "for", "of", "over", "by", "near", "toward",
          "towards", "between", "into", "upon");
  private static final Set<String> BACKWARD = Set.of("it", "he", "she", "they");
  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "outside", "inside", "across");
  private static final Set<String> PRONOUNS =
      Set.of(
          "it", "they", "them", "he", "him", "she", "her", "who", "that", "which", "i", "we", "you",
          "this", "those", "these");

  private final String body;
  private final Clauses clauses;
  private final List<Name> names;

  /// @param names those of the sentence, from left to right
  Roles(String body, Clauses clauses, List<Name> names) {
    this.body = body;
    this.clauses = clauses;
    this.names = names;
  }

  @Nullable String actor(VerbGroup verb, ClauseSpan span) {
    if (verb.passive()) {
      return said(behind(verb, span, Set.of("by")));
    }
    String actor = said(verb.subject());
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
        return before && personal ? said(subject) : null;
      }
    }
    return null;
  }

  /// Who undergoes it: people or a named party right behind the verb, else a party to whom what
  /// stands there is done ("lifted sanctions on Sylvania"), else that thing.
  @Nullable String recipient(VerbGroup verb, ClauseSpan span) {
    NounPhrase object = verb.object();
    if (verb.passive()) {
      return said(verb.subject());
    }
    NounPhrase thing = object == null || isTime(object) ? null : object;
    if (thing != null && (isPeople(thing) || nameIn(thing) != null)) {
      return said(thing);
    }
    NounPhrase party = party(verb, span);
    if (party != null) {
      return said(party);
    }
    String direct = said(thing);
    return direct != null ? direct : said(behind(verb, span, TO_WHOM));
  }

  private boolean isPeople(NounPhrase noun) {
    String head = clauses.tokens().get(noun.head()).lower();
    return clauses.part(noun.head()) == PartOfSpeech.PRONOUN || People.is(head);
  }

  /// The first named party behind the verb that a preposition ties to it.
  private @Nullable NounPhrase party(VerbGroup verb, ClauseSpan span) {
    for (int at = verb.end(); at + 1 < span.end(); at++) {
      if (PARTY.contains(clauses.tokens().get(at).lower())) {
        NounPhrase noun = clauses.nounAt(at + 1).orElse(null);
        if (noun != null && !isTime(noun) && nameIn(noun) != null) {
          return noun;
        }
      }
    }
    return null;
  }

  /// The name that a phrase holds; in its end if it can be.
  private @Nullable Name nameIn(NounPhrase noun) {
    List<Token> tokens = clauses.tokens();
    int start = tokens.get(noun.start()).start();
    int end = tokens.get(noun.end() - 1).end();
    Name found = null;
    for (Name name : names) {
      if (name.start() >= start && name.end() <= end) {
        found = name;
      }
    }
    return found;
  }

  /// Whose deed it is: "Freedonia's invasion of Sylvania".
  @Nullable String owner(NounPhrase deed) {
    List<Token> tokens = clauses.tokens();
    for (int at = deed.start() + 1; at < deed.head(); at++) {
      if (clauses.part(at) == PartOfSpeech.CLITIC) {
        int end = tokens.get(at - 1).end();
        for (Name name : names) {
          if (name.end() == end) {
            return name.entity();
          }
        }
      }
    }
    return null;
  }

  /// Whether a stretch of tokens names a person.
  boolean namesPerson(int from, int to) {
    List<Token> tokens = clauses.tokens();
    for (Name name : names) {
      if (name.kind() == Name.Kind.PERSON
          && from < to
          && name.start() >= tokens.get(from).start()
          && name.end() <= tokens.get(to - 1).end()) {
        return true;
      }
    }
    return false;
  }

  @Nullable String place(ClauseSpan span) {
    List<Token> tokens = clauses.tokens();
    for (int at = span.start(); at + 1 < span.end(); at++) {
      if (WHERE.contains(tokens.get(at).lower())) {
        Name name = nameFrom(tokens.get(at + 1).start());
        int limit = tokens.get(span.end() - 1).end();
        if (name != null && name.kind() == Name.Kind.PLACE && name.end() <= limit) {
          return name.text();
        }
      }
    }
    return null;
  }

  private @Nullable Name nameFrom(int position) {
    for (Name name : names) {
      if (name.start() == position) {
        return name;
      }
    }
    return null;
  }

  private @Nullable NounPhrase behind(VerbGroup verb, ClauseSpan span, Set<String> prepositions) {
    for (int at = verb.end(); at + 1 < span.end(); at++) {
      if (prepositions.contains(clauses.tokens().get(at).lower())) {
        NounPhrase noun = clauses.nounAt(at + 1).orElse(null);
        if (noun != null && !isTime(noun)) {
          return noun;
        }
      }
    }
    return null;
  }

  private boolean isTime(NounPhrase noun) {
    return TimeWords.is(clauses.tokens().get(noun.head()).lower());
  }

  /// The person whom a phrase introduces: "the leader, Alexander Lukashenko, hosted".
  private @Nullable Name apposed(NounPhrase noun) {
    List<Token> tokens = clauses.tokens();
    if (noun.end() + 1 >= tokens.size() || !tokens.get(noun.end()).is(",")) {
      return null;
    }
    Name name = nameFrom(tokens.get(noun.end() + 1).start());
    boolean person = name != null && name.kind() == Name.Kind.PERSON;
    NounPhrase next = clauses.nounAt(noun.end() + 1).orElse(null);
    boolean closed = next != null && next.end() < tokens.size() && tokens.get(next.end()).is(",");
    return person && closed ? name : null;
  }

  /// The name in the noun phrase, in its fullest form; else the phrase itself; no pronoun.
  @Nullable String said(@Nullable NounPhrase noun) {
    if (noun == null || (clauses.part(noun.head()) == PartOfSpeech.NUMBER && isTime(noun))) {
      return null;
    }
    List<Token> tokens = clauses.tokens();
    int start = tokens.get(noun.start()).start();
    int end = tokens.get(noun.end() - 1).end();
    Name apposed = apposed(noun);
    for (Name name : names) {
      boolean named = name.start() >= start && name.end() == end;
      if (named && (apposed == null || name.kind() == Name.Kind.PERSON)) {
        return name.entity();
      }
    }
    if (apposed != null) {
      return apposed.entity();
    }
    if (noun.end() < tokens.size() && tokens.get(noun.end()).is("of")) {
      end = clauses.nounAt(noun.end() + 1).map(of -> tokens.get(of.end() - 1).end()).orElse(end);
    }
    boolean pronoun = PRONOUNS.contains(tokens.get(noun.head()).lower());
    return pronoun ? null : body.substring(start, end);
  }
}
