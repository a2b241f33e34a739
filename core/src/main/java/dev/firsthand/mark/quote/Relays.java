package dev.firsthand.mark.quote;

import dev.firsthand.mark.clause.NounPhrase;
import dev.firsthand.mark.clause.PartOfSpeech;
import dev.firsthand.record.Mark;
import dev.firsthand.text.Span;
import dev.firsthand.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells who passed the words on: "Belta quoted him", "he told Reuters", "in an interview with
/// Reuters", "according to Belta". Whoever is told something passes it on only if that is the
/// press: of "he told the Senate" nobody does.
final class Relays {

  private static final int REACH = 10;

  private Relays() {}

  static @Nullable String of(QuotedSentence sentence, Attribution attribution, Speakers speakers) {
    NounPhrase relay = attribution.relay();
    if (relay != null) {
      return isTold(sentence.tokens().get(attribution.cue()))
          ? press(sentence.tokens(), relay, speakers)
          : named(sentence, relay, speakers);
    }
    NounPhrase interviewer = interviewer(sentence, attribution.end());
    return interviewer == null ? null : named(sentence, interviewer, speakers);
  }

  private static boolean isTold(Token cue) {
    return cue.is("told") || cue.is("tells") || cue.is("telling") || cue.is("tell");
  }

  private static @Nullable String press(List<Token> tokens, NounPhrase told, Speakers speakers) {
    Span press = Press.in(tokens, told.start(), told.end());
    return press == null ? null : speakers.fullName(press);
  }

  /// Only a name can be told: "he told reporters" relays nothing.
  private static @Nullable String named(
      QuotedSentence sentence, NounPhrase noun, Speakers speakers) {
    Mark.Speaker relay = speakers.of(sentence.tokens(), noun);
    if (isPronoun(relay)) {
      return null;
    }
    boolean name = sentence.clauses().part(noun.head()) == PartOfSpeech.NAME;
    return relay.entity() == null && name ? relay.name() : relay.entity();
  }

  private static boolean isPronoun(Mark.Speaker relay) {
    return !Character.isUpperCase(relay.name().codePointAt(0));
  }

  private static @Nullable NounPhrase interviewer(QuotedSentence sentence, int from) {
    List<Token> tokens = sentence.tokens();
    int limit = Math.min(tokens.size() - 1, from + REACH);
    for (int at = from; at < limit; at++) {
      if (tokens.get(at).is("interview") && tokens.get(at + 1).is("with")) {
        return sentence.clauses().nounAt(at + 2).orElse(null);
      }
    }
    return null;
  }
}
