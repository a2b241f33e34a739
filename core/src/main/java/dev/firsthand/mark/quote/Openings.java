package dev.firsthand.mark.quote;

import dev.firsthand.mark.clause.Clauses;
import dev.firsthand.mark.clause.NounPhrase;
import dev.firsthand.mark.clause.PartOfSpeech;
import dev.firsthand.mark.clause.VerbGroup;
import dev.firsthand.text.CalendarWords;
import dev.firsthand.text.Token;
import java.util.List;
import java.util.Set;

/// Where the clause begins that a verb of speech governs.
final class Openings {

  /// Words that open a clause which tells when or how somebody spoke, not what.
  private static final Set<String> ASIDE =
      Set.of("when", "as", "while", "after", "before", "where", "during", "because", "about");

  private static final Set<String> SETTINGS =
      Set.of(
          "statement",
          "interview",
          "email",
          "conference",
          "speech",
          "briefing",
          "report",
          "letter",
          "call",
          "post",
          "tweet",
          "court",
          "hearing",
          "debate",
          "rally",
          "news");

  private static final Set<String> TIMES =
      Set.of("today", "yesterday", "tonight", "earlier", "later", "recently", "repeatedly");

  private Openings() {}

  /// The first token of what is said, or -1 if nothing that is said follows.
  ///
  /// @param start the token behind the cue
  static int of(QuotedSentence sentence, int start, String cue) {
    boolean clause = Cues.is(cue, Cues.Use.SPEECH) || Cues.is(cue, Cues.Use.STANCE);
    int at = start;
    if (Cues.is(cue, Cues.Use.ADDRESS)) {
      at = sentence.clauses().nounAt(start).map(NounPhrase::end).orElse(start);
    }
    at = pastAside(sentence, at);
    List<Token> tokens = sentence.tokens();
    if (at >= tokens.size() || sentence.isQuoted(at)) {
      return clause && at < tokens.size() && opensClause(sentence, at) ? at : -1;
    }
    if (clause && tokens.get(at).is("that") && !is(tokens, at + 1, ",")) {
      return at + 1;
    }
    if (Cues.is(cue, Cues.Use.INFINITIVE) && tokens.get(at).is("to")) {
      return at;
    }
    if (!clause) {
      return -1;
    }
    int that = laterThat(sentence, at);
    return that >= 0 ? that + 1 : opensClause(sentence, at) ? at : -1;
  }

  private static boolean is(List<Token> tokens, int at, String word) {
    return at < tokens.size() && tokens.get(at).is(word);
  }

  /// Past "on Friday", "in a statement", "Tuesday".
  private static int pastAside(QuotedSentence sentence, int start) {
    List<Token> tokens = sentence.tokens();
    Clauses clauses = sentence.clauses();
    int at = start;
    while (at < tokens.size()) {
      if (isTime(tokens.get(at).lower())) {
        at++;
      } else if (clauses.part(at) == PartOfSpeech.PREPOSITION) {
        NounPhrase noun = clauses.nounAt(at + 1).orElse(null);
        if (noun == null || !isSetting(tokens.get(noun.head()).lower())) {
          return at;
        }
        at = noun.end();
      } else {
        return at;
      }
    }
    return at;
  }

  private static boolean isSetting(String noun) {
    return SETTINGS.contains(noun) || isTime(noun);
  }

  private static boolean isTime(String lower) {
    return TIMES.contains(lower) || CalendarWords.isWeekday(lower);
  }

  /// "that" a few words further on, before any verb: "told a crowd of supporters that".
  private static int laterThat(QuotedSentence sentence, int from) {
    List<Token> tokens = sentence.tokens();
    for (int at = from; at < Math.min(tokens.size(), from + 8); at++) {
      boolean verb = sentence.clauses().part(at).isFiniteVerb();
      if (tokens.get(at).is("that") && !sentence.isQuoted(at)) {
        return is(tokens, at + 1, ",") ? -1 : at;
      }
      if (verb || tokens.get(at).is(",")) {
        return -1;
      }
    }
    return -1;
  }

  /// Whether a subject with its finite verb begins here.
  private static boolean opensClause(QuotedSentence sentence, int start) {
    Clauses clauses = sentence.clauses();
    Token first = sentence.tokens().get(start);
    if (!first.isWord() && !first.isNumber() && !sentence.isQuoted(start)) {
      return false;
    }
    if (ASIDE.contains(first.lower())) {
      return false;
    }
    if (clauses.part(start) == PartOfSpeech.PREPOSITION) {
      return first.is("if") || first.is("although") || first.is("despite") || first.is("once");
    }
    for (VerbGroup verb : clauses.verbs()) {
      if (verb.start() > start && verb.finite()) {
        NounPhrase subject = verb.subject();
        return subject != null && subject.start() >= start && subject.start() - start < 12;
      }
    }
    return false;
  }
}
