package dev.firsthand.mark.quote;

import dev.firsthand.mark.Reading;
import dev.firsthand.mark.Sentence;
import dev.firsthand.mark.clause.Clauses;
import dev.firsthand.text.Span;
import dev.firsthand.text.Token;
import java.util.List;

/// A sentence with its clauses, what of it stands in quote marks, and who is said to speak in it.
final class QuotedSentence {

  private final Sentence sentence;
  private final Clauses clauses;
  private final boolean[] quoted;
  private final List<Attribution> attributions;

  private QuotedSentence(Sentence sentence, Clauses clauses, boolean[] quoted) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.quoted = quoted;
    this.attributions = Attributions.of(clauses, quoted);
  }

  static QuotedSentence of(Reading reading, Sentence sentence, List<Span> quotes) {
    Clauses clauses = new Clauses(sentence.tokens(), reading.parts(sentence));
    boolean[] quoted = quoted(sentence.tokens(), quotes);
    return new QuotedSentence(sentence, clauses, quoted);
  }

  Sentence sentence() {
    return sentence;
  }

  Clauses clauses() {
    return clauses;
  }

  List<Attribution> attributions() {
    return attributions;
  }

  boolean isQuoted(int token) {
    return quoted[token];
  }

  /// The first token that begins at or behind a position of the body.
  int firstToken(int position) {
    int low = 0;
    int high = tokens().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens().get(middle).start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  List<Token> tokens() {
    return sentence.tokens();
  }

  private static boolean[] quoted(List<Token> tokens, List<Span> quotes) {
    boolean[] quoted = new boolean[tokens.size()];
    for (int i = 0, at = 0; i < quoted.length; i++) {
      int start = tokens.get(i).start();
      while (at < quotes.size() && quotes.get(at).end() <= start) {
        at++;
      }
      quoted[i] = at < quotes.size() && quotes.get(at).start() <= start;
    }
    return quoted;
  }
}
