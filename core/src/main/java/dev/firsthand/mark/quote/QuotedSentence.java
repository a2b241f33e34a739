package dev.firsthand.mark.quote;

import dev.firsthand.mark.Reading;
import dev.firsthand.mark.Sentence;
import dev.firsthand.mark.clause.Clauses;
import dev.firsthand.mark.clause.NounPhrase;
import dev.firsthand.mark.clause.PartOfSpeech;
import dev.firsthand.mark.clause.VerbGroup;
import dev.firsthand.text.Span;
import dev.firsthand.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A sentence with its clauses, what of it stands in quote marks, and who is said to speak in it.
final class QuotedSentence {

  private static final Set<String> THINGS = Set.of("it", "they");

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

  /// The place of the sentence that holds a position of the body, or of the one behind it.
  static int at(List<QuotedSentence> sentences, int position) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).sentence().end() <= position) {
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

  /// What a pronoun stands for where its own sentence says so: of "X said he was “happy”" it is X.
  /// The sentence's first subject is taken if it is a name, or speaks itself.
  NounPhrase named(NounPhrase noun) {
    String pronoun = tokens().get(noun.head()).lower();
    if (Gender.ofPronoun(pronoun) == null && !THINGS.contains(pronoun)) {
      return noun;
    }
    for (VerbGroup verb : clauses.verbs()) {
      NounPhrase subject = verb.subject();
      if (subject != null && subject.end() <= noun.start() && !quoted[subject.head()]) {
        PartOfSpeech part = clauses.part(subject.head());
        boolean speaks = Cues.is(tokens().get(verb.head()).lower(), Cues.Use.SPEECH);
        boolean body = THINGS.contains(pronoun) && part == PartOfSpeech.NOUN && speaks;
        return part == PartOfSpeech.NAME || body ? subject : noun;
      }
    }
    return noun;
  }

  /// The name that the sentence is about: its first subject, if that is one.
  @Nullable NounPhrase subject() {
    for (VerbGroup verb : clauses.verbs()) {
      NounPhrase subject = verb.subject();
      if (subject != null && !quoted[subject.head()]) {
        return clauses.part(subject.head()) == PartOfSpeech.NAME ? subject : null;
      }
    }
    return null;
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
