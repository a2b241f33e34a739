package dev.firsthand.mark.quote;

import dev.firsthand.mark.clause.NounPhrase;
import dev.firsthand.mark.clause.VerbGroup;
import dev.firsthand.text.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells whose writing speaks: "the ministry issued a statement. … the statement said".
final class Writings {

  private static final Set<String> WORDS =
      Set.of("statement", "letter", "tweet", "post", "message", "email", "memo", "note");

  /// How many sentences back a writing may have been told of.
  private static final int REACH = 4;

  private final List<QuotedSentence> sentences;

  Writings(List<QuotedSentence> sentences) {
    this.sentences = sentences;
  }

  static boolean is(String lower) {
    return WORDS.contains(lower);
  }

  /// The phrase in the body that names the author: the subject of the last sentence before that
  /// tells of such a writing; null if none is near.
  @Nullable Span author(String word, int position) {
    int here = Math.min(QuotedSentence.at(sentences, position), sentences.size() - 1);
    for (int at = here; at >= 0 && here - at < REACH; at--) {
      QuotedSentence sentence = sentences.get(at);
      for (NounPhrase noun : sentence.clauses().nouns()) {
        int start = sentence.tokens().get(noun.start()).start();
        if (start < position && sentence.tokens().get(noun.head()).is(word)) {
          return firstSubject(sentence);
        }
      }
    }
    return null;
  }

  private static @Nullable Span firstSubject(QuotedSentence sentence) {
    for (VerbGroup verb : sentence.clauses().verbs()) {
      NounPhrase subject = verb.subject();
      if (subject != null && !sentence.isQuoted(subject.head())) {
        int start = sentence.tokens().get(subject.start()).start();
        return new Span(start, sentence.tokens().get(subject.end() - 1).end());
      }
    }
    return null;
  }
}
