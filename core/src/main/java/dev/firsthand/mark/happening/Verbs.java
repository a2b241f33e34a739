package dev.firsthand.mark.happening;

import dev.firsthand.mark.clause.Clauses;
import dev.firsthand.mark.clause.Lemmas;
import dev.firsthand.mark.clause.NounPhrase;
import dev.firsthand.mark.clause.PartOfSpeech;
import dev.firsthand.mark.clause.VerbGroup;
import dev.firsthand.record.Mark.Name;
import dev.firsthand.record.Mark.Plover;
import dev.firsthand.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which verbs of a sentence tell a happening, and of which type.
final class Verbs {

  /// Verbs that only say that what their subject names goes on: "talks continued".
  private static final Set<String> LIGHT =
      Set.of("continue", "resume", "begin", "start", "take", "end", "happen", "occur");

  private static final Set<String> INTO = Set.of("in", "into", "on", "with", "out", "up", "off");

  private static final Set<String> PERSONS = Set.of("he", "she");

  /// How far from the verb a word that it needs may stand.
  private static final int REACH = 14;

  private final Clauses clauses;
  private final List<Token> tokens;
  private final Parties parties;
  private final int main;

  Verbs(Clauses clauses, Parties parties) {
    this.clauses = clauses;
    this.tokens = clauses.tokens();
    this.parties = parties;
    this.main = main();
  }

  /// Where the verb begins that is told first: what a sentence of news is about.
  private int main() {
    for (VerbGroup verb : clauses.verbs()) {
      if (hasDoer(verb) && !isLikelyNoun(verb)) {
        return verb.start();
      }
    }
    return -1;
  }

  /// A subject, a relative pronoun in its place ("the ministers who met on Friday"), or a passive
  /// whose subject is hard to find.
  boolean hasDoer(VerbGroup verb) {
    boolean relative = verb.start() > 0 && clauses.part(verb.start() - 1) == PartOfSpeech.WH;
    boolean undergone = verb.passive() && verb.finite();
    return verb.subject() != null || undergone || (relative && verb.start() > 1);
  }

  /// "further prisoner releases": a form that is a noun as well needs a name or pronoun before it;
  /// one that is a noun for people, "the Sylvanian rebels", is one behind any noun.
  boolean isLikelyNoun(VerbGroup verb) {
    NounPhrase subject = verb.subject();
    String word = tokens.get(verb.head()).lower();
    boolean bare = verb.end() - verb.start() == 1 && verb.present() && word.endsWith("s");
    String singular = word.substring(0, Math.max(0, word.length() - 1));
    boolean noun = EventTable.noun(word) != null || EventTable.noun(singular) != null;
    boolean adjoins = subject != null && subject.end() == verb.start();
    return (bare && noun && subject != null && clauses.part(subject.head()) == PartOfSpeech.NOUN)
        || (bare && adjoins && People.is(word));
  }

  /// Verbs without a tense tell something only right behind their subject: "Washington lifting …",
  /// "data released Monday" if it is dated.
  boolean tells(VerbGroup verb, @Nullable String date) {
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

  @Nullable Plover type(VerbGroup verb, ClauseSpan span, @Nullable String date) {
    NounPhrase subject = verb.subject();
    if (subject != null && isNominal(verb)) {
      return EventTable.noun(tokens.get(subject.head()).lower());
    }
    Set<String> near = near(verb, span.core(), span.end());
    Plover type = EventTable.verb(tokens.get(verb.head()).lower(), near);
    type = type == null ? turn(verb) : type;
    if (type == null && "must".equals(verb.modal()) && subject != null) {
      boolean named = clauses.part(subject.head()) != PartOfSpeech.PRONOUN;
      return named && isTold(verb, span) ? Plover.REQUEST : null;
    }
    type = type == null && isMain(verb) && isTold(verb, span) ? pattern(verb, span, near) : type;
    if (subject == null && date == null) {
      return null;
    }
    boolean datable = type == null && date != null && !verb.negated() && isTold(verb, span);
    if (datable && isMain(verb)) {
      tokens.subList(0, Fronted.end(clauses)).forEach(token -> near.add(token.lower()));
    }
    return datable && Datable.is(tokens, verb, near) ? Plover.OTHER : type;
  }

  /// Whether the subject names a deed: "the attack killed six".
  boolean isOfDeed(VerbGroup verb) {
    NounPhrase subject = verb.subject();
    String head = subject == null ? "" : tokens.get(subject.head()).lower();
    return EventTable.noun(head) != null || EventTable.deed(head) != null;
  }

  boolean isMain(VerbGroup verb) {
    return verb.start() == main;
  }

  /// By the dictionary; by the verb alone only where the clause names somebody.
  private @Nullable Plover pattern(VerbGroup verb, ClauseSpan span, Set<String> near) {
    boolean relative = verb.start() > 0 && clauses.part(verb.start() - 1) == PartOfSpeech.WH;
    boolean bare = !verb.passive() && !relative && parties.namesAny(span.start(), span.end());
    return VerbPatterns.of(tokens.get(verb.head()).lower(), near, bare);
  }

  /// "launched a crackdown", "engaged in talks": what the verb begins or ends tells what happens.
  private @Nullable Plover turn(VerbGroup verb) {
    String behind = verb.end() < tokens.size() ? tokens.get(verb.end()).lower() : "";
    NounPhrase thing = verb.passive() ? verb.subject() : verb.object();
    if (thing == null && INTO.contains(behind)) {
      thing = clauses.nounAt(verb.end() + 1).orElse(null);
    }
    Plover noun = thing == null ? null : EventTable.thing(tokens.get(thing.head()).lower());
    return noun == null ? null : Turns.of(tokens.get(verb.head()).lower(), behind, noun);
  }

  /// "Talks continued": the subject tells what happens.
  boolean isNominal(VerbGroup verb) {
    NounPhrase subject = verb.subject();
    return subject != null
        && isLight(verb)
        && EventTable.noun(tokens.get(subject.head()).lower()) != null;
  }

  private boolean isLight(VerbGroup verb) {
    return Lemmas.of(tokens.get(verb.head()).lower()).stream().anyMatch(LIGHT::contains);
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
  /// name, `@place` for a place that undergoes it.
  private Set<String> near(VerbGroup verb, int from, int to) {
    Set<String> near = new HashSet<>();
    int last = Math.min(to, verb.head() + 1 + REACH);
    for (int at = Math.max(from, verb.head() - REACH); at < last; at++) {
      if (at != verb.head()) {
        near.add(tokens.get(at).lower());
      }
    }
    NounPhrase undergoes = verb.passive() ? verb.subject() : null;
    boolean subject = undergoes != null && parties.names(undergoes, Name.Kind.PERSON);
    if (subject || parties.names(verb.end(), last, Name.Kind.PERSON)) {
      near.add("@person");
    }
    NounPhrase object = verb.object();
    if (object != null && parties.names(object, Name.Kind.PLACE)) {
      near.add("@place");
    }
    return near;
  }
}
