package dev.firsthand.mark.happening;

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

  @Nullable Name nameFrom(int position) {
    for (Name name : names) {
      if (name.start() == position) {
        return name;
      }
    }
    return null;
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
    for (Name name : names) {
      if (name.kind() == kind
          && from < to
          && name.start() >= tokens.get(from).start()
          && name.end() <= tokens.get(to - 1).end()) {
        return true;
      }
    }
    return false;
  }

  boolean isTime(NounPhrase noun) {
    return TimeWords.is(tokens.get(noun.head()).lower());
  }
}
