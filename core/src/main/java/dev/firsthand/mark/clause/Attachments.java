package dev.firsthand.mark.clause;

import dev.firsthand.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a noun phrase hangs on: the way from "Belarus" in "the president of Belarus" outward.
final class Attachments {

  private static final Set<String> AMOUNTS =
      Set.of("over", "about", "around", "under", "than", "nearly", "to");

  /// What the tagger takes for prepositions and what opens a clause: "that X met", "before X met".
  private static final Set<String> CONJUNCTIONS =
      Set.of(
          "that",
          "because",
          "if",
          "although",
          "though",
          "while",
          "whether",
          "unless",
          "whereas",
          "before",
          "after",
          "until",
          "as",
          "once",
          "so",
          "lest");

  /// The first word of a preposition of two: "along with".
  private static final Set<String> LINKS = Set.of("along", "together", "because", "outside");

  private final Clauses clauses;
  private final List<Token> tokens;

  /// @param clauses has the verbs so far
  Attachments(Clauses clauses) {
    this.clauses = clauses;
    this.tokens = clauses.tokens();
  }

  boolean isGoverned(NounPhrase noun) {
    int before = noun.start() - 1;
    return before >= 0 && isPreposition(before) && !isAmount(noun);
  }

  /// "At least 20 people", "over 400 detainees": the preposition belongs to the number.
  private boolean isAmount(NounPhrase noun) {
    boolean least = tokens.get(noun.start()).is("least") || tokens.get(noun.start()).is("most");
    boolean number = clauses.part(noun.start()) == PartOfSpeech.NUMBER;
    String before = tokens.get(noun.start() - 1).lower();
    return least || (number && AMOUNTS.contains(before));
  }

  /// Whether a preposition stands at a token, not what only looks like one and opens a clause.
  boolean isPreposition(int at) {
    return clauses.part(at) == PartOfSpeech.PREPOSITION
        && !CONJUNCTIONS.contains(tokens.get(at).lower());
  }

  /// From "the president of Belarus" back to "the president".
  @Nullable NounPhrase outOfPreposition(NounPhrase noun) {
    int preposition = noun.start() - 1;
    while (preposition > 0 && LINKS.contains(tokens.get(preposition - 1).lower())) {
      preposition--;
    }
    // "gangs" in X: a quote mark may close the outer phrase.
    int end = preposition > 0 && isQuoteMark(preposition - 1) ? preposition - 1 : preposition;
    NounPhrase outer = clauses.nounBefore(end).orElse(null);
    return outer != null && outer.end() == end ? outer : null;
  }

  private boolean isQuoteMark(int at) {
    return tokens.get(at).is("\"") || tokens.get(at).is("”");
  }

  /// From "Sylvania" in "between Freedonia and Sylvania" to "Freedonia".
  NounPhrase firstOf(NounPhrase noun) {
    int joint = noun.start() - 1;
    boolean joined = joint > 0 && clauses.part(joint) == PartOfSpeech.CONJUNCTION;
    NounPhrase before = joined ? clauses.nounBefore(joint).orElse(null) : null;
    return before != null && before.end() == joint && isGoverned(before) ? before : noun;
  }

  /// From "in Beirut" in "a newspaper based in Beirut" back to "a newspaper".
  @Nullable NounPhrase ofParticiple(int preposition) {
    if (clauses.verbs().isEmpty()) {
      return null;
    }
    VerbGroup last = clauses.verbs().getLast();
    NounPhrase subject = last.subject();
    boolean reduced = !last.finite() && !last.infinitive() && last.end() == preposition;
    return reduced && subject != null && subject.end() == last.start() ? subject : null;
  }

  /// From "an attorney representing victims" back to "an attorney".
  NounPhrase outOfParticiple(NounPhrase noun) {
    if (clauses.verbs().isEmpty()) {
      return noun;
    }
    VerbGroup last = clauses.verbs().getLast();
    boolean participle = !last.finite() && !last.infinitive() && !last.shared();
    NounPhrase outer = participle && noun.equals(last.object()) ? last.subject() : null;
    return outer != null && outer.end() == last.start() ? outer : noun;
  }
}
