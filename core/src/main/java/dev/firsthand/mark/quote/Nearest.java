package dev.firsthand.mark.quote;

import dev.firsthand.text.Span;
import org.jspecify.annotations.Nullable;

/// The attribution that stands nearest to a quote in a sentence.
final class Nearest {

  private Nearest() {}

  /// The first behind a quote, at most so many tokens away and with no other quote between.
  static @Nullable Attribution behind(QuotedSentence sentence, Span span, int near) {
    int from = sentence.firstToken(span.end());
    for (Attribution attribution : sentence.attributions()) {
      int gap = attribution.start() - from;
      if (gap >= 0 && gap <= near) {
        return isBarred(sentence, from, attribution.start()) ? null : attribution;
      }
    }
    return null;
  }

  /// How many tokens stand between a quote and an attribution behind it.
  static int gapBehind(QuotedSentence sentence, Span span, Attribution attribution) {
    return attribution.start() - sentence.firstToken(span.end());
  }

  /// The last before a quote, at most so many tokens away; a verb of speech comes first.
  static @Nullable Attribution before(QuotedSentence sentence, Span span, int near) {
    int to = sentence.firstToken(span.start());
    Attribution nearest = null;
    Attribution speech = null;
    for (Attribution attribution : sentence.attributions()) {
      if (attribution.end() <= to && to - attribution.end() <= near) {
        nearest = attribution;
        speech = isSpeech(sentence, attribution) ? attribution : speech;
      }
    }
    // "X said he hopes it "…"": the words are those of the one who spoke.
    return speech == null ? nearest : speech;
  }

  private static boolean isSpeech(QuotedSentence sentence, Attribution attribution) {
    String cue = sentence.tokens().get(attribution.cue()).lower();
    return Cues.is(cue, Cues.Use.SPEECH)
        || Cues.is(cue, Cues.Use.LABEL)
        || Cues.is(cue, Cues.Use.VOICE);
  }

  /// Another quote between a quote and its attribution speaks against it.
  private static boolean isBarred(QuotedSentence sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      if (sentence.isQuoted(at)) {
        return true;
      }
    }
    return false;
  }
}
