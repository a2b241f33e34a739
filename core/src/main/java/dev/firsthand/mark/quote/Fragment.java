package dev.firsthand.mark.quote;

import dev.firsthand.mark.clause.PartOfSpeech;
import dev.firsthand.text.Span;
import dev.firsthand.text.Token;
import java.util.List;

/// What sort of text stands in quote marks: a whole sentence, a fragment of one, or a title.
enum Fragment {
  SENTENCE,
  FRAGMENT,
  TITLE;

  private static final int FRAGMENT_WORDS = 8;
  private static final int LONGEST_TITLE = 8;

  /// @param opening the sentence in which the span begins
  static Fragment of(String body, Span span, QuotedSentence opening) {
    List<Token> tokens = opening.tokens();
    int words = 0;
    int capitals = 0;
    boolean finite = false;
    for (int at = opening.firstToken(span.start());
        at < tokens.size() && tokens.get(at).start() < span.end();
        at++) {
      Token token = tokens.get(at);
      boolean small = token.isWord() && token.text().length() < 4 && words > 0;
      words += token.isWord() || token.isNumber() ? 1 : 0;
      capitals += token.isCapitalised() || small ? 1 : 0;
      finite |= opening.clauses().part(at).isFiniteVerb() || isCommand(opening, at, span);
    }
    char last = body.charAt(span.end() - 1);
    boolean capital = Character.isUpperCase(body.codePointAt(span.start()));
    boolean closed = last == '.' || last == '!' || last == '?' || last == ',' || last == '…';
    if ((capital && closed && finite) || words >= FRAGMENT_WORDS) {
      return SENTENCE;
    }
    boolean title = capital && words <= LONGEST_TITLE && capitals >= words && last != '!';
    return title ? TITLE : FRAGMENT;
  }

  /// "Leave us alone!": the bare verb opens the quote.
  private static boolean isCommand(QuotedSentence sentence, int at, Span span) {
    boolean first = sentence.tokens().get(at).start() == span.start();
    return first && sentence.clauses().part(at) == PartOfSpeech.BASE;
  }
}
