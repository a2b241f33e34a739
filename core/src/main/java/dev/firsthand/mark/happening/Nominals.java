package dev.firsthand.mark.happening;

import dev.firsthand.mark.clause.Clauses;
import dev.firsthand.mark.clause.Lemmas;
import dev.firsthand.mark.clause.NounPhrase;
import dev.firsthand.mark.clause.VerbGroup;
import dev.firsthand.record.Mark.Happening.Status;
import dev.firsthand.record.Mark.Plover;
import dev.firsthand.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells which nouns of a sentence tell a happening by themselves.
///
/// "The release of 20 prisoners" does: the phrase behind "of" undergoes it. "Freedonia's attack on
/// Sylvania" and "talks with Sylvania" do where they are dated or denied; else they only name what
/// the sentence tells something else about.
final class Nominals {

  private static final Set<String> LINKS =
      Set.of("of", "by", "on", "against", "in", "with", "between", "to", "from", "at");

  /// A deed that a noun tells.
  ///
  /// @param object who or what undergoes it, behind "of"
  record Deed(Plover type, ClauseSpan span, @Nullable NounPhrase object, Status status) {}

  private final Clauses clauses;
  private final List<Token> tokens;
  private final Dates dates;

  Nominals(Clauses clauses, Dates dates) {
    this.clauses = clauses;
    this.tokens = clauses.tokens();
    this.dates = dates;
  }

  /// Null if the noun tells nothing.
  @Nullable Deed of(NounPhrase noun) {
    String head = tokens.get(noun.head()).lower();
    Plover deed = EventTable.deed(head);
    Plover type = deed == null ? EventTable.noun(head) : deed;
    NounPhrase linked = linked(noun);
    if (type == null || isPossible(noun)) {
      return null;
    }
    boolean denied = isDenied(noun);
    boolean undergone = deed != null && linked != null && tokens.get(noun.end()).is("of");
    ClauseSpan span = ClauseSpan.ofNoun(clauses, noun, linked == null ? noun : linked);
    boolean owned = linked != null || isOwned(noun);
    if (!undergone && !denied && !(owned && dates.of(span, noun.start()) != null)) {
      return null;
    }
    Status status = denied ? Status.DENIED : isCalledFor(noun) ? Status.DEMANDED : Status.HAPPENED;
    return new Deed(type, span, undergone ? linked : null, status);
  }

  private @Nullable NounPhrase linked(NounPhrase noun) {
    boolean link = noun.end() < tokens.size() && LINKS.contains(tokens.get(noun.end()).lower());
    return link ? clauses.nounAt(noun.end() + 1).orElse(null) : null;
  }

  private boolean isOwned(NounPhrase noun) {
    for (int at = noun.start() + 1; at < noun.head(); at++) {
      if (tokens.get(at).is("'s") || tokens.get(at).is("’s")) {
        return true;
      }
    }
    return false;
  }

  private boolean isCalledFor(NounPhrase noun) {
    int before = noun.start() - 1;
    boolean called = before > 0 && tokens.get(before).is("for");
    return (called && tokens.get(before - 1).lower().startsWith("call"))
        || (before >= 0 && tokens.get(before).lower().startsWith("demand"));
  }

  /// "the possibility of the release of", "without the release of": nothing is told to happen.
  private boolean isPossible(NounPhrase noun) {
    int before = noun.start() - 1;
    return before >= 0 && (tokens.get(before).is("without") || tokens.get(before).is("of"));
  }

  /// "The ministry denied the killing of": the object of a denial.
  private boolean isDenied(NounPhrase noun) {
    for (VerbGroup verb : clauses.verbs()) {
      if (noun.equals(verb.object())) {
        return !verb.negated() && Lemmas.of(tokens.get(verb.head()).lower()).contains("deny");
      }
    }
    return false;
  }
}
