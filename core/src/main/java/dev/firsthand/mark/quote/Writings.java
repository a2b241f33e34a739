package dev.firsthand.mark.quote;

import dev.firsthand.mark.clause.NounPhrase;
import dev.firsthand.mark.clause.VerbGroup;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells whose writing speaks: "the ministry issued a statement. … the statement said".
final class Writings {

  private static final Set<String> WORDS =
      Set.of("statement", "letter", "tweet", "post", "message", "email", "memo", "note");

  /// Writings that speak for whom they are by though no sentence tells that they were written.
  private static final Set<String> WORKS =
      Set.of(
          "report",
          "study",
          "survey",
          "research",
          "findings",
          "filing",
          "brief",
          "lawsuit",
          "book",
          "article",
          "column",
          "speech",
          "remarks",
          "testimony",
          "poll",
          "website",
          "bulletin",
          "advisory",
          "announcement",
          "release",
          "editorial",
          "complaint",
          "petition",
          "manifesto");

  /// How many sentences back a writing may have been told of.
  private static final int REACH = 4;

  private final List<QuotedSentence> sentences;

  Writings(List<QuotedSentence> sentences) {
    this.sentences = sentences;
  }

  static boolean is(String lower) {
    return WORDS.contains(lower);
  }

  /// Whether it says what somebody says, whose it is: "the ministry's report".
  static boolean isOf(String lower) {
    return is(lower) || WORKS.contains(lower);
  }

  /// The phrase that names the author: the subject of the last sentence that tells of such a
  /// writing, before a position or right there ("X issued a statement saying"); null if none is
  /// near.
  @Nullable Author author(String word, int position) {
    int here = Math.min(QuotedSentence.at(sentences, position), sentences.size() - 1);
    for (int at = here; at >= 0 && here - at < REACH; at--) {
      QuotedSentence sentence = sentences.get(at);
      for (NounPhrase noun : sentence.clauses().nouns()) {
        int start = sentence.tokens().get(noun.start()).start();
        if (start <= position && sentence.tokens().get(noun.head()).is(word)) {
          Author author = author(sentence, position);
          if (author != null || start < position) {
            return author;
          }
        }
      }
    }
    return null;
  }

  /// The first subject, if it stands before a position and is no writing itself.
  private static @Nullable Author author(QuotedSentence sentence, int position) {
    NounPhrase subject = firstSubject(sentence);
    return subject != null
            && sentence.tokens().get(subject.end() - 1).end() <= position
            && !is(sentence.tokens().get(subject.head()).lower())
        ? new Author(sentence, subject)
        : null;
  }

  private static @Nullable NounPhrase firstSubject(QuotedSentence sentence) {
    for (VerbGroup verb : sentence.clauses().verbs()) {
      NounPhrase subject = verb.subject();
      if (subject != null && !sentence.isQuoted(subject.head())) {
        return subject;
      }
    }
    return null;
  }

  /// Who wrote, and the sentence that tells it.
  record Author(QuotedSentence sentence, NounPhrase noun) {}
}
