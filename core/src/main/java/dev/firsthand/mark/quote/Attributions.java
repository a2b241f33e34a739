package dev.firsthand.mark.quote;

import dev.firsthand.mark.clause.Clauses;
import dev.firsthand.mark.clause.NounPhrase;
import dev.firsthand.mark.clause.PartOfSpeech;
import dev.firsthand.mark.clause.VerbGroup;
import dev.firsthand.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds in a sentence all the places that say who speaks.
final class Attributions {

  private final Clauses clauses;
  private final List<Token> tokens;
  private final boolean[] quoted;
  private final List<Attribution> found = new ArrayList<>();

  private Attributions(Clauses clauses, boolean[] quoted) {
    this.clauses = clauses;
    this.tokens = clauses.tokens();
    this.quoted = quoted;
  }

  /// @param quoted which tokens stand inside quote marks; nothing is looked for there
  static List<Attribution> of(Clauses clauses, boolean[] quoted) {
    Attributions all = new Attributions(clauses, quoted);
    for (VerbGroup verb : clauses.verbs()) {
      boolean cue = Cues.isAny(all.tokens.get(verb.head()).lower()) || all.putsIt(verb);
      if (!quoted[verb.head()] && (cue || all.tagsQuote(verb))) {
        all.addVerb(verb);
      }
    }
    for (int at = 0; at + 1 < all.tokens.size(); at++) {
      all.addDash(at);
      if (!quoted[at] && all.tokens.get(at).is("according") && all.tokens.get(at + 1).is("to")) {
        all.addAccording(at);
      }
    }
    return all.found;
  }

  /// "…," X marvelled: right behind a quote that ends in a comma any verb tells who spoke.
  private boolean tagsQuote(VerbGroup verb) {
    NounPhrase subject = verb.subject();
    int mark = subject == null ? -1 : subject.start() - 1;
    boolean closed = mark > 1 && subject != null && subject.end() <= verb.start() && isMark(mark);
    boolean bare = verb.finite() && verb.object() == null;
    return bare && closed && quoted[mark - 1] && tokens.get(mark - 1).is(",");
  }

  /// "as X put it".
  private boolean putsIt(VerbGroup verb) {
    boolean puts = tokens.get(verb.head()).is("put") || tokens.get(verb.head()).is("puts");
    return puts && verb.end() < tokens.size() && tokens.get(verb.end()).is("it");
  }

  private void addAccording(int at) {
    NounPhrase speaker = clauses.nounAt(at + 2).orElse(null);
    if (speaker != null) {
      found.add(new Attribution(null, at, speaker, null, at, speaker.end()));
    }
  }

  /// "…" — Name, at the end of the paragraph.
  private void addDash(int at) {
    boolean dash = tokens.get(at).is("—") || tokens.get(at).is("―") || tokens.get(at).is("–");
    if (!dash || at < 2 || !quoted[at - 2] || quoted[at]) {
      return;
    }
    NounPhrase speaker = clauses.nounAt(at + 1).orElse(null);
    if (speaker != null && clauses.part(speaker.head()) == PartOfSpeech.NAME) {
      found.add(new Attribution(null, at, speaker, null, at, speaker.end()));
    }
  }

  private void addVerb(VerbGroup verb) {
    NounPhrase speaker = verb.subject();
    NounPhrase relay = null;
    int end = verb.end();
    if (isQuotedAsSaying(verb)) {
      relay = verb.passive() ? by(verb.end()) : speaker;
      speaker = verb.passive() ? speaker : verb.object();
      end = speaker == null ? end : Math.max(end, speaker.end());
    } else if (isInverted(verb)) {
      speaker = inverted(verb);
      end = speaker == null ? end : speaker.end();
    } else if (verb.object() != null && tells(verb)) {
      relay = verb.object();
    }
    if (speaker != null && !isUnspeaking(speaker)) {
      int start = speaker.end() <= verb.start() && !verb.shared() ? speaker.start() : verb.start();
      found.add(new Attribution(verb, verb.head(), speaker, relay, start, end));
    }
  }

  private boolean tells(VerbGroup verb) {
    return tokens.get(verb.head()).is("told") || tokens.get(verb.head()).is("tells");
  }

  private boolean isQuotedAsSaying(VerbGroup verb) {
    Token head = tokens.get(verb.head());
    boolean quotes = head.is("quoted") || head.is("quotes") || head.is("cited");
    return quotes && (verb.object() != null || verb.passive());
  }

  private @Nullable NounPhrase by(int at) {
    for (int i = at; i + 1 < Math.min(tokens.size(), at + 6); i++) {
      if (tokens.get(i).is("by")) {
        return clauses.nounAt(i + 1).orElse(null);
      }
    }
    return null;
  }

  /// "…," said the minister: the verb stands right behind the quote or its comma.
  private boolean isInverted(VerbGroup verb) {
    int before = verb.start() - 1;
    while (before >= 0 && isMark(before)) {
      before--;
    }
    boolean marked = before < verb.start() - 1;
    boolean afterQuote = before >= 0 && quoted[before] && marked;
    boolean afterComma = verb.subject() == null && marked && before >= 0;
    boolean opens = verb.subject() == null && before < 0;
    return verb.finite() && (afterQuote || afterComma || opens) && inverted(verb) != null;
  }

  private boolean isMark(int token) {
    return clauses.part(token) == PartOfSpeech.PUNCTUATION || !tokens.get(token).isWord();
  }

  private @Nullable NounPhrase inverted(VerbGroup verb) {
    NounPhrase behind = verb.object();
    return behind != null && !quoted[behind.head()] ? behind : null;
  }

  /// "it said" can be a paper; "this", "what" and figures speak to nobody.
  private boolean isUnspeaking(NounPhrase noun) {
    PartOfSpeech part = clauses.part(noun.head());
    Token head = tokens.get(noun.head());
    return part == PartOfSpeech.NUMBER || quoted[noun.head()] || head.is("there");
  }
}
