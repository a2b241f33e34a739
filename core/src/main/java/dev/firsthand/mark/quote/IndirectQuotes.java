package dev.firsthand.mark.quote;

import dev.firsthand.mark.clause.PartOfSpeech;
import dev.firsthand.mark.clause.VerbGroup;
import dev.firsthand.record.Mark;
import dev.firsthand.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds what a sentence reports in the reporter's own words: "X said that …", "…, X said",
/// "according to X, …".
final class IndirectQuotes {

  private record Range(int start, int end) {}

  private final String body;
  private final Speakers speakers;

  IndirectQuotes(String body, Speakers speakers) {
    this.body = body;
    this.speakers = speakers;
  }

  List<Mark.Quote> of(QuotedSentence sentence) {
    List<Mark.Quote> quotes = new ArrayList<>();
    int done = 0;
    for (Attribution attribution : sentence.attributions()) {
      if (attribution.start() < done) {
        continue;
      }
      Range content = content(sentence, attribution, done);
      if (content != null) {
        quotes.add(mark(sentence, attribution, content));
        done = Math.max(attribution.end(), content.end);
      }
    }
    return quotes;
  }

  private @Nullable Range content(QuotedSentence sentence, Attribution attribution, int from) {
    Range behind = behind(sentence, attribution);
    return behind != null ? behind : before(sentence, attribution, from);
  }

  /// "X said on Friday that clause"; "according to X, clause".
  private @Nullable Range behind(QuotedSentence sentence, Attribution attribution) {
    List<Token> tokens = sentence.tokens();
    int start = attribution.end();
    VerbGroup verb = attribution.verb();
    if (verb == null) {
      boolean opens = attribution.cue() == 0 && is(tokens, start, ",");
      return opens ? checked(sentence, start + 1, end(sentence, start + 1), false) : null;
    }
    String cue = tokens.get(verb.head()).lower();
    boolean inverted = attribution.speaker() != null && attribution.speaker().start() >= verb.end();
    if (inverted) {
      return null;
    }
    int open = Openings.of(sentence, start, cue);
    if (open < 0) {
      return null;
    }
    return checked(sentence, open, end(sentence, open), is(tokens, open, "to"));
  }

  /// "clause, X said": what stands before the comma, back to the sentence's start.
  private @Nullable Range before(QuotedSentence sentence, Attribution attribution, int from) {
    List<Token> tokens = sentence.tokens();
    int comma = attribution.start() - 1;
    if (comma <= from || !tokens.get(comma).is(",") || sentence.isQuoted(comma)) {
      return null;
    }
    VerbGroup verb = attribution.verb();
    boolean cue =
        verb == null
            || (verb.finite()
                && !verb.shared()
                && Cues.is(tokens.get(verb.head()).lower(), Cues.Use.SPEECH)
                && endsAttribution(sentence, attribution.end()));
    return cue ? checked(sentence, from, comma, false) : null;
  }

  /// "…, X said." or "…, X said on Friday, …": nothing that the verb could govern follows.
  private static boolean endsAttribution(QuotedSentence sentence, int end) {
    List<Token> tokens = sentence.tokens();
    return end >= tokens.size()
        || !tokens.get(end).isWord()
        || sentence.clauses().part(end) == PartOfSpeech.PREPOSITION
        || sentence.clauses().part(end) == PartOfSpeech.NAME
        || sentence.clauses().part(end) == PartOfSpeech.NOUN
        || sentence.clauses().part(end) == PartOfSpeech.ADVERB;
  }

  private static boolean is(List<Token> tokens, int at, String word) {
    return at < tokens.size() && tokens.get(at).is(word);
  }

  /// The end of the clause that begins at `start`: the sentence's end, or a verb of speech that
  /// shares the speaker (", and added …").
  private static int end(QuotedSentence sentence, int start) {
    List<Token> tokens = sentence.tokens();
    int end = tokens.size();
    while (end > start && isClosing(tokens.get(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isClosing(Token token) {
    return switch (token.lower()) {
      case ".", "!", "?", "”", "\"", "’", ";", ":" -> true;
      default -> false;
    };
  }

  private @Nullable Range checked(QuotedSentence sentence, int start, int end, boolean infinitive) {
    if (end - start < 2) {
      return null;
    }
    int quoted = 0;
    boolean finite = infinitive;
    for (int at = start; at < end; at++) {
      quoted += sentence.isQuoted(at) ? 1 : 0;
      finite |= sentence.clauses().part(at).isFiniteVerb();
    }
    boolean allQuoted = quoted * 10 > (end - start) * 8;
    return finite && !allQuoted ? new Range(start, end) : null;
  }

  private Mark.Quote mark(QuotedSentence sentence, Attribution attribution, Range content) {
    int start = sentence.tokens().get(content.start).start();
    int end = sentence.tokens().get(content.end - 1).end();
    return new Mark.Quote(
        start,
        end,
        body.substring(start, end),
        Mark.Quote.Kind.INDIRECT,
        attribution.speaker() == null
            ? null
            : speakers.of(sentence.tokens(), attribution.speaker()),
        sentence.tokens().get(attribution.cue()).text(),
        Relays.of(sentence, attribution, speakers));
  }
}
