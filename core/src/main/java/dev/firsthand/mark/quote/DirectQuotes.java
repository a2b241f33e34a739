package dev.firsthand.mark.quote;

import dev.firsthand.mark.clause.NounPhrase;
import dev.firsthand.mark.clause.VerbGroup;
import dev.firsthand.record.Mark;
import dev.firsthand.record.Mark.Name;
import dev.firsthand.text.Span;
import dev.firsthand.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Attributes what stands in quote marks.
///
/// The nearest attribution wins: behind the quote ("…," said X; "…," X said), before it (X said:
/// "…"), or around a fragment (X called it a "…"). A whole sentence without one is the speaker's
/// who spoke last, if close by; a fragment without one is a title or a scare quote, and no mark.
final class DirectQuotes {

  /// How many tokens may stand between a quote and what attributes it.
  private static final int NEAR = 12;

  private static final int NEAR_FRAGMENT = 35;

  /// So near behind a quote, an attribution cannot belong to anything else.
  private static final int ADJACENT = 4;

  /// How many characters behind the last quote one goes on from it.
  private static final int GOES_ON = 400;

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
    Fragment fragment = Fragment.of(body, span, opening);
    boolean whole = fragment == Fragment.SENTENCE;
    Mark.Speaker signed = whole ? speakers.labelled(span) : null;
    if (signed != null) {
      return mark(span, signed, null, null);
    }
    Attribution behind = Nearest.behind(closing, span, whole ? NEAR_FRAGMENT : NEAR);
    boolean small = Character.isLowerCase(body.codePointAt(span.start()));
    Attribution before = Nearest.before(opening, span, whole && !small ? NEAR : NEAR_FRAGMENT);
    boolean adjacent = behind != null && Nearest.gapBehind(closing, span, behind) <= ADJACENT;
    if (behind != null && (before == null || (adjacent && whole))) {
      return fits(fragment, closing, behind) ? mark(span, closing, behind) : null;
    }
    if (before != null) {
      return fits(fragment, opening, before) ? mark(span, opening, before) : null;
    }
    Mark.Speaker apposed = whole ? speakers.apposedBehind(span, closing) : null;
    if (apposed != null) {
      return mark(span, apposed, null, null);
    }
    return whole ? elsewhere(span, first, lastSentence) : null;
  }

  /// A title is said by nobody, unless it is what somebody calls somebody.
  private static boolean fits(Fragment fragment, QuotedSentence sentence, Attribution attribution) {
    String cue = sentence.tokens().get(attribution.cue()).lower();
    return fragment != Fragment.TITLE || Cues.is(cue, Cues.Use.LABEL);
  }

  /// A whole sentence whose speaker its own sentence does not tell: the next one may ("…?" X said),
  /// a colon may announce it ("X scolded him:"), or it goes on from what was said before.
  private Mark.Quote elsewhere(Span span, int first, int lastSentence) {
    if (lastSentence + 1 < sentences.size()) {
      QuotedSentence next = sentences.get(lastSentence + 1);
      Attribution behind = Nearest.behind(next, span, ADJACENT);
      int paragraph = sentences.get(lastSentence).sentence().paragraph();
      char end = body.charAt(span.end() - 1);
      boolean goesOn = next.sentence().paragraph() == paragraph && (end == '?' || end == '!');
      if (goesOn && behind != null) {
        return mark(span, next, behind);
      }
    }
    QuotedSentence opening = sentences.get(first);
    int at = opening.firstToken(span.start()) - 2;
    if (at >= 0 && opening.tokens().get(at).is(":")) {
      return announced(span, opening, at, first);
    }
    QuotedSentence before = first == 0 ? opening : sentences.get(first - 1);
    int end = before.tokens().size() - 1;
    boolean colon = at < 0 && first > 0 && before.tokens().get(end).is(":");
    return colon ? announced(span, before, end, first) : unattributed(span, first);
  }

  /// By the last attribution before the colon, the first verb with a subject, or the person named.
  private Mark.Quote announced(Span span, QuotedSentence sentence, int colon, int first) {
    Attribution last = null;
    for (Attribution attribution : sentence.attributions()) {
      last = attribution.end() <= colon ? attribution : last;
    }
    if (last != null) {
      return mark(span, sentence, last);
    }
    for (VerbGroup verb : sentence.clauses().verbs()) {
      NounPhrase subject = verb.subject();
      if (verb.finite() && subject != null && verb.end() <= colon) {
        return mark(span, sentence, new Attribution(verb, verb.head(), subject, null, 0, colon));
      }
    }
    int from = sentence.sentence().start();
    Mark.Speaker person = speakers.lastNamed(from, span.start(), Name.Kind.PERSON);
    Mark.Speaker named =
        person == null ? speakers.lastNamed(from, span.start(), Name.Kind.ORGANISATION) : person;
    return named == null ? unattributed(span, first) : mark(span, named, null, null);
  }

  private Mark.Quote mark(Span span, QuotedSentence sentence, Attribution attribution) {
    NounPhrase speaker = attribution.speaker();
    Token cue = sentence.tokens().get(attribution.cue());
    return mark(
        span,
        speaker == null
            ? null
            : ofOther(span, speakers.of(sentence.tokens(), sentence.named(speaker))),
        cue.isWord() ? cue.text() : null,
        Relays.of(sentence, attribution, speakers));
  }

  /// "“She told them so,” the statement said": a writing that tells of somebody is another's.
  private Mark.Speaker ofOther(Span span, Mark.Speaker speaker) {
    String words = speaker.name();
    String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean told = body.startsWith("He ", span.start()) || body.startsWith("She ", span.start());
    return told && Writings.is(last)
        ? new Mark.Speaker(words, speaker.start(), speaker.end(), null)
        : speaker;
  }

  private Mark.Quote mark(
      Span span, Mark.@Nullable Speaker speaker, @Nullable String cue, @Nullable String relay) {
    return new Mark.Quote(
        span.start(), span.end(), span.of(body), Mark.Quote.Kind.DIRECT, speaker, cue, relay);
  }

  /// Goes on from whoever spoke last, in quote marks or out of them, if that is close by; else the
  /// speaker is whom the sentence before is about.
  private Mark.Quote unattributed(Span span, int first) {
    QuotedSentence previous = first == 0 ? null : sentences.get(first - 1);
    Mark.Quote before = last;
    boolean later =
        previous != null
            && (before == null || before.end() < previous.sentence().start())
            && !previous.attributions().isEmpty();
    NounPhrase speaker =
        later && previous != null ? previous.attributions().getFirst().speaker() : null;
    if (previous != null && speaker != null) {
      return mark(span, speakers.of(previous.tokens(), speaker), null, null);
    }
    if (before != null && span.start() - before.end() < GOES_ON) {
      return mark(span, before.speaker(), null, before.relayedBy());
    }
    NounPhrase subject = previous == null ? null : previous.subject();
    return previous != null && subject != null
        ? mark(span, speakers.of(previous.tokens(), subject), null, null)
        : mark(span, null, null, null);
  }
}
