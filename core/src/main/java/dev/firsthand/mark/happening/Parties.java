package dev.firsthand.mark.happening;

import dev.firsthand.mark.MarksInOrder;
import dev.firsthand.mark.clause.Clauses;
import dev.firsthand.mark.clause.NounPhrase;
import dev.firsthand.mark.clause.PartOfSpeech;
import dev.firsthand.record.Mark.Name;
import dev.firsthand.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who or what the noun phrases of a sentence name.
final class Parties {

  private static final Set<String> PRONOUNS =
      Set.of(
          "it", "they", "them", "he", "him", "she", "her", "who", "that", "which", "i", "we", "you",
          "this", "those", "these");

  private final String body;
  private final Clauses clauses;
  private final List<Token> tokens;
  private final List<Name> names;

  /// @param names those of the sentence, from left to right
  Parties(String body, Clauses clauses, List<Name> names) {
    this.body = body;
    this.clauses = clauses;
    this.tokens = clauses.tokens();
    this.names = names;
  }

  /// The name in the noun phrase, in its fullest form; else the phrase itself; no pronoun.
  @Nullable String said(@Nullable NounPhrase noun) {
    if (noun == null || (clauses.part(noun.head()) == PartOfSpeech.NUMBER && isTime(noun))) {
      return null;
    }
    int start = tokens.get(noun.start()).start();
    int end = tokens.get(noun.end() - 1).end();
    Name apposed = apposed(noun);
    for (Name name : within(start, end)) {
      boolean named = name.end() == end;
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

  /// The same of all phrases that "and" joins to the last one, with where they are: "Freedonia and
  /// Sylvania", "lawmakers in Freedonia".
  @Nullable String all(@Nullable NounPhrase last) {
    String placed = placed(last);
    String said = placed == null ? said(last) : placed;
    NounPhrase first = last == null || said == null ? null : joined(last);
    String other = said(first);
    return other == null ? said : other + " and " + said;
  }

  private @Nullable String placed(@Nullable NounPhrase noun) {
    if (noun == null
        || clauses.part(noun.head()) != PartOfSpeech.NOUN
        || noun.end() >= tokens.size()
        || !tokens.get(noun.end()).is("in")) {
      return null;
    }
    NounPhrase place = clauses.nounAt(noun.end() + 1).orElse(null);
    return place != null && names(place, Name.Kind.PLACE)
        ? body.substring(tokens.get(noun.start()).start(), tokens.get(place.end() - 1).end())
        : null;
  }

  /// The phrase before "and", unless it hangs on a verb or a preposition.
  private @Nullable NounPhrase joined(NounPhrase noun) {
    int and = noun.start() - 1;
    NounPhrase first =
        and > 0 && tokens.get(and).is("and") ? clauses.nounBefore(and).orElse(null) : null;
    if (first == null || first.end() != and) {
      return null;
    }
    PartOfSpeech before =
        first.start() == 0 ? PartOfSpeech.PUNCTUATION : clauses.part(first.start() - 1);
    boolean hangs =
        before.isVerb() || before == PartOfSpeech.PREPOSITION || before == PartOfSpeech.TO;
    return hangs ? null : first;
  }

  /// The person whom a phrase introduces: "the leader, Alexander Lukashenko, hosted".
  private @Nullable Name apposed(NounPhrase noun) {
    if (noun.end() + 1 >= tokens.size() || !tokens.get(noun.end()).is(",")) {
      return null;
    }
    Name name = nameFrom(tokens.get(noun.end() + 1).start());
    boolean person = name != null && name.kind() == Name.Kind.PERSON;
    NounPhrase next = clauses.nounAt(noun.end() + 1).orElse(null);
    boolean closed = next != null && next.end() < tokens.size() && tokens.get(next.end()).is(",");
    return person && closed ? name : null;
  }

  /// The name that a phrase holds; in its end if it can be.
  @Nullable Name nameIn(NounPhrase noun) {
    Name found = null;
    for (Name name : within(tokens.get(noun.start()).start(), tokens.get(noun.end() - 1).end())) {
      found = name;
    }
    return found;
  }

  @Nullable Name nameFrom(int position) {
    int at = MarksInOrder.firstFrom(names, position);
    return at < names.size() && names.get(at).start() == position ? names.get(at) : null;
  }

  /// The name that ends at a place in the body.
  @Nullable Name nameUntil(int position) {
    for (Name name : names) {
      if (name.end() == position) {
        return name;
      }
    }
    return null;
  }

  /// Whether a phrase holds a name of some kind.
  boolean names(NounPhrase noun, Name.Kind kind) {
    return names(noun.start(), noun.end(), kind);
  }

  /// Whether a stretch of tokens holds a name of some kind.
  boolean names(int from, int to, Name.Kind kind) {
    return from < to
        && within(tokens.get(from).start(), tokens.get(to - 1).end()).stream()
            .anyMatch(name -> name.kind() == kind);
  }

  /// Whether a stretch of tokens, at least one, holds any name.
  boolean namesAny(int from, int to) {
    return !within(tokens.get(from).start(), tokens.get(to - 1).end()).isEmpty();
  }

  /// The names in a stretch of the body. Many verbs ask for theirs, so none looks at all.
  private List<Name> within(int start, int end) {
    int from = MarksInOrder.firstFrom(names, start);
    int to = from;
    while (to < names.size() && names.get(to).start() < end) {
      to++;
    }
    while (to > from && names.get(to - 1).end() > end) {
      to--;
    }
    return names.subList(from, to);
  }

  boolean isTime(NounPhrase noun) {
    return TimeWords.is(tokens.get(noun.head()).lower());
  }
}
