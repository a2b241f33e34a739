package dev.firsthand.mark.clause;

import dev.firsthand.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    Subjects subjects = new Subjects(this);
    for (VerbGroup verb : chunks.verbs()) {
      verbs.add(subjects.withRoles(verb));
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
}
