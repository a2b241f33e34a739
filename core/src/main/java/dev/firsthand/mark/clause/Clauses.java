package dev.firsthand.mark.clause;

import dev.firsthand.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The verbs of a sentence with their subjects and objects.
///
/// There is no parser behind it: noun phrases and verb groups are told apart by parts of speech,
/// and a subject is looked for to the left of its verb, past prepositional phrases, appositions and
/// relative clauses. That is right for the plain sentences in which news tells what happened, at a
/// hundredth of a parser's cost; it fails on garden paths, on long coordinations, and where the
/// tagger takes a verb for a noun.
public final class Clauses {

  private final List<Token> tokens;
  private final PartOfSpeech[] parts;
  private final List<NounPhrase> nouns;
  private final List<VerbGroup> verbs = new ArrayList<>();

  public Clauses(List<Token> tokens, PartOfSpeech[] parts) {
    this.tokens = tokens;
    this.parts = parts;
    Chunker chunks = new Chunker(tokens, parts);
    this.nouns = chunks.nouns();
    for (VerbGroup verb : chunks.verbs()) {
      verbs.add(withRoles(verb));
    }
  }

  public List<Token> tokens() {
    return tokens;
  }

  public PartOfSpeech part(int token) {
    return parts[token];
  }

  public List<NounPhrase> nouns() {
    return nouns;
  }

  /// From left to right.
  public List<VerbGroup> verbs() {
    return verbs;
  }

  /// The noun phrase that begins at a token.
  public Optional<NounPhrase> nounAt(int token) {
    int low = firstNounFrom(token);
    return low < nouns.size() && nouns.get(low).start() == token
        ? Optional.of(nouns.get(low))
        : Optional.empty();
  }

  /// The last noun phrase that ends at or before a token.
  public Optional<NounPhrase> nounBefore(int token) {
    int at = firstNounFrom(token) - 1;
    return at >= 0 && nouns.get(at).end() <= token ? Optional.of(nouns.get(at)) : Optional.empty();
  }

  private int firstNounFrom(int token) {
    int low = 0;
    int high = nouns.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (nouns.get(middle).start() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private VerbGroup withRoles(VerbGroup verb) {
    VerbGroup previous = verbs.isEmpty() ? null : verbs.getLast();
    NounPhrase object = nounAt(verb.end()).orElse(null);
    NounPhrase own = subject(verb);
    boolean shares = own == null && previous != null && sharesSubject(verb, previous);
    NounPhrase subject = shares && previous != null ? previous.subject() : own;
    return verb.with(subject, object, shares);
  }

  /// "X refused to leave, described …, and was detained": a finite verb behind a comma or a
  /// conjunction, or an infinitive behind its governing verb.
  private boolean sharesSubject(VerbGroup verb, VerbGroup previous) {
    if (verb.infinitive()) {
      return verb.start() == previous.end();
    }
    return verb.start() > 0 && isJoint(verb.start() - 1);
  }

  private boolean isJoint(int at) {
    return parts[at] == PartOfSpeech.CONJUNCTION
        || tokens.get(at).is(",")
        || tokens.get(at).is("”");
  }

  private @Nullable NounPhrase subject(VerbGroup verb) {
    int at = verb.start() - 1;
    while (at >= 0 && (parts[at] == PartOfSpeech.ADVERB || tokens.get(at).is("either"))) {
      at--;
    }
    at = beforeParenthesis(at);
    if (at < 0 || verb.infinitive()) {
      return null;
    }
    if (parts[at] == PartOfSpeech.WH && !isQuestion(at)) {
      return antecedent(at);
    }
    if (tokens.get(at).is(",")) {
      return verb.finite() ? pastApposition(at) : opening(at);
    }
    NounPhrase nearest = nounBefore(at + 1).orElse(null);
    if (nearest != null && nearest.end() == verb.start() && isGerund(verb, nearest)) {
      return nearest;
    }
    // "on Friday met": a day between subject and verb is no subject.
    while (nearest != null && nearest.end() == at + 1 && isGoverned(nearest)) {
      int outside = nearest.start() - 2;
      if (outside >= 0 && parts[outside] == PartOfSpeech.WH) {
        return antecedent(outside);
      }
      nearest = outOfPreposition(nearest);
      if (nearest != null) {
        at = nearest.end() - 1;
      }
    }
    return nearest != null && nearest.end() == at + 1 ? nearest : null;
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

  private boolean isQuestion(int wh) {
    return wh == 0;
  }

  /// "followed by Washington lifting sanctions": the name is the subject, whatever governs it.
  private boolean isGerund(VerbGroup verb, NounPhrase noun) {
    return parts[verb.start()] == PartOfSpeech.ING && parts[noun.head()] == PartOfSpeech.NAME;
  }

  /// "Talks, continuing into Saturday, …": the phrase that opens the sentence.
  private @Nullable NounPhrase opening(int comma) {
    NounPhrase noun = nounBefore(comma).orElse(null);
    return verbs.isEmpty() && noun != null && noun.end() == comma && !isGoverned(noun)
        ? noun
        : null;
  }

  private @Nullable NounPhrase antecedent(int wh) {
    int at = wh;
    while (at > 0 && (tokens.get(at - 1).is(",") || parts[at - 1] == PartOfSpeech.PREPOSITION)) {
      at--;
    }
    NounPhrase noun = nounBefore(at).orElse(null);
    return noun != null && noun.end() == at ? noun : null;
  }

  /// "X, the president of Y, said": the noun phrase before the first of the two commas.
  private @Nullable NounPhrase pastApposition(int comma) {
    for (int at = comma - 1; at > 0 && comma - at < LONGEST_APPOSITION; at--) {
      if (tokens.get(at).is(",")) {
        NounPhrase noun = nounBefore(at).orElse(null);
        boolean clause = hasFiniteVerb(at, comma) && parts[at + 1] != PartOfSpeech.WH;
        if (noun == null || noun.end() != at || clause) {
          return null;
        }
        return isGoverned(noun) ? outOfPreposition(noun) : noun;
      }
    }
    return null;
  }

  private static final int LONGEST_APPOSITION = 25;

  private boolean hasFiniteVerb(int from, int to) {
    for (int at = from; at < to; at++) {
      if (parts[at].isFiniteVerb()) {
        return true;
      }
    }
    return false;
  }

  private boolean isGoverned(NounPhrase noun) {
    int before = noun.start() - 1;
    return before >= 0 && parts[before] == PartOfSpeech.PREPOSITION && !isAmount(noun);
  }

  /// "At least 20 people", "over 400 detainees": the preposition belongs to the number.
  private boolean isAmount(NounPhrase noun) {
    boolean least = tokens.get(noun.start()).is("least") || tokens.get(noun.start()).is("most");
    boolean number = parts[noun.start()] == PartOfSpeech.NUMBER;
    String before = tokens.get(noun.start() - 1).lower();
    return least || (number && AMOUNTS.contains(before));
  }

  private static final Set<String> AMOUNTS =
      Set.of("over", "about", "around", "under", "than", "nearly", "to");

  /// From "the president of Belarus" back to "the president".
  private @Nullable NounPhrase outOfPreposition(NounPhrase noun) {
    int preposition = noun.start() - 1;
    NounPhrase outer = nounBefore(preposition).orElse(null);
    return outer != null && outer.end() == preposition ? outer : null;
  }
}
