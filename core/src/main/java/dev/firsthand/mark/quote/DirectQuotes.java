package dev.firsthand.mark.quote;

import dev.firsthand.mark.clause.NounPhrase;
import dev.firsthand.record.Mark;
import dev.firsthand.text.Span;
import dev.firsthand.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Attributes what stands in quote marks.
///
/// The nearest attribution wins: behind the quote ("…," said X; "…," X said), before it (X said:
/// "…"), or around a fragment (X called it a "…"). A whole sentence without one is the speaker's
/// who spoke last, if close by; a fragment without one is a title or a scare quote, and no mark.
final class DirectQuotes {

  /// How many tokens may stand between a quote and what attributes it.
  private static final int NEAR = 12;

  private static final int NEAR_FRAGMENT = 25;

  private static final int FRAGMENT_WORDS = 8;

  /// So near behind a quote, an attribution cannot belong to anything else.
  private static final int ADJACENT = 4;

  private final String body;
  private final List<QuotedSentence> sentences;
  private final Speakers speakers;
  private Mark.@Nullable Quote last;

  DirectQuotes(String body, List<QuotedSentence> sentences, Speakers speakers) {
    this.body = body;
    this.sentences = sentences;
    this.speakers = speakers;
  }

  List<Mark.Quote> of(List<Span> spans) {
    List<Mark.Quote> quotes = new ArrayList<>();
    int first = 0;
    for (Span span : spans) {
      while (first < sentences.size() && sentences.get(first).sentence().end() <= span.start()) {
        first++;
      }
      int lastSentence = first;
      while (lastSentence + 1 < sentences.size()
          && sentences.get(lastSentence + 1).sentence().start() < span.end()) {
        lastSentence++;
      }
      if (first < sentences.size()) {
        Mark.Quote quote = quote(span, first, lastSentence);
        if (quote != null) {
          quotes.add(quote);
          last = quote;
        }
      }
    }
    return quotes;
  }

  private Mark.@Nullable Quote quote(Span span, int first, int lastSentence) {
    QuotedSentence opening = sentences.get(first);
    QuotedSentence closing = sentences.get(lastSentence);
    boolean fragment = isFragment(span);
    Attribution behind = behind(closing, span, fragment ? NEAR : NEAR_FRAGMENT);
    Attribution before = before(opening, span, fragment ? NEAR_FRAGMENT : NEAR);
    boolean adjacent = behind != null && gapBehind(closing, span, behind) <= ADJACENT;
    if (behind != null && (before == null || (adjacent && !fragment))) {
      return mark(span, closing, behind);
    }
    if (before != null) {
      return mark(span, opening, before);
    }
    return fragment ? null : unattributed(span);
  }

  /// Few words that do not make a sentence of their own.
  private boolean isFragment(Span span) {
    char lastChar = body.charAt(span.end() - 1);
    boolean closed = lastChar == '.' || lastChar == '!' || lastChar == '?' || lastChar == ',';
    boolean capital = Character.isUpperCase(body.codePointAt(span.start()));
    return !(capital && closed) && words(span) < FRAGMENT_WORDS;
  }

  private int words(Span span) {
    int words = 1;
    for (int at = span.start(); at < span.end() && words < 100; at++) {
      words += body.charAt(at) == ' ' ? 1 : 0;
    }
    return words;
  }

  private @Nullable Attribution behind(QuotedSentence sentence, Span span, int near) {
    int from = firstToken(sentence.tokens(), span.end());
    for (Attribution attribution : sentence.attributions()) {
      int gap = attribution.start() - from;
      if (gap >= 0 && gap <= near) {
        return isBarred(sentence, from, attribution.start()) ? null : attribution;
      }
    }
    return null;
  }

  private int gapBehind(QuotedSentence sentence, Span span, Attribution attribution) {
    return attribution.start() - firstToken(sentence.tokens(), span.end());
  }

  private @Nullable Attribution before(QuotedSentence sentence, Span span, int near) {
    int to = firstToken(sentence.tokens(), span.start());
    Attribution best = null;
    for (Attribution attribution : sentence.attributions()) {
      if (attribution.end() <= to && to - attribution.end() <= near) {
        best = attribution;
      }
    }
    return best;
  }

  /// Another quote or a full clause between a quote and its attribution speaks against it.
  private static boolean isBarred(QuotedSentence sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      if (sentence.isQuoted(at)) {
        return true;
      }
    }
    return false;
  }

  private static int firstToken(List<Token> tokens, int position) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Mark.Quote mark(Span span, QuotedSentence sentence, Attribution attribution) {
    NounPhrase speaker = attribution.speaker();
    return new Mark.Quote(
        span.start(),
        span.end(),
        span.of(body),
        Mark.Quote.Kind.DIRECT,
        speaker == null ? null : speakers.of(sentence.tokens(), speaker),
        sentence.tokens().get(attribution.cue()).text(),
        Relays.of(sentence, attribution, speakers));
  }

  private Mark.@Nullable Quote unattributed(Span span) {
    Mark.Quote before = last;
    boolean near = before != null && span.start() - before.end() < 400;
    return new Mark.Quote(
        span.start(),
        span.end(),
        span.of(body),
        Mark.Quote.Kind.DIRECT,
        near && before != null ? before.speaker() : null,
        null,
        near && before != null ? before.relayedBy() : null);
  }
}
