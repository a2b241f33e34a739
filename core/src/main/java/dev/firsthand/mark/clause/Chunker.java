package dev.firsthand.mark.clause;

import static dev.firsthand.mark.clause.PartOfSpeech.*;

import dev.firsthand.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Groups the words of a sentence into noun phrases and verb groups, from left to right.
final class Chunker {

  private static final Set<String> BE =
      Set.of(
          "be", "is", "are", "was", "were", "been", "being", "'s", "'re", "am", "get", "got",
          "wasn't", "weren't", "isn't", "aren't");
  private static final Set<String> HAVE =
      Set.of("have", "has", "had", "having", "'ve", "'d", "haven't", "hasn't", "hadn't");
  private static final Set<String> DO = Set.of("do", "does", "did", "don't", "doesn't", "didn't");
  private static final Set<String> NOT = Set.of("not", "never", "n't");

  private static final int YEAR = "2031".length();

  private final List<Token> tokens;
  private final PartOfSpeech[] parts;
  private final List<NounPhrase> nouns = new ArrayList<>();
  private final List<VerbGroup> verbs = new ArrayList<>();

  Chunker(List<Token> tokens, PartOfSpeech[] parts) {
    this.tokens = tokens;
    this.parts = parts;
    for (int at = 0; at < parts.length; ) {
      int end = opensVerb(at) ? verb(at) : noun(at);
      at = Math.max(end, at + 1);
    }
  }

  List<NounPhrase> nouns() {
    return nouns;
  }

  List<VerbGroup> verbs() {
    return verbs;
  }

  private boolean opensVerb(int at) {
    if (parts[at] == TO) {
      int next = at + 1;
      while (next < parts.length && parts[next] == ADVERB) {
        next++;
      }
      return next < parts.length && parts[next] == BASE;
    }
    // "released prisoners", "rising prices": a participle before a noun belongs to the noun.
    boolean participle = parts[at] == PARTICIPLE || parts[at] == ING;
    boolean beforeNoun = at + 1 < parts.length && (parts[at + 1] == NOUN || parts[at + 1] == NAME);
    boolean adjective = participle && beforeNoun && !isAfterAuxiliary(at) && !isPostponed(at);
    return parts[at].isVerb() && !adjective;
  }

  private boolean isAfterAuxiliary(int at) {
    return at > 0 && isAuxiliary(tokens.get(at - 1));
  }

  /// "prisoners released Friday": behind a noun a participle opens a clause.
  private boolean isPostponed(int at) {
    return at > 0 && (parts[at - 1] == NOUN || parts[at - 1] == NAME || parts[at] == ING);
  }

  private int verb(int start) {
    int head = start;
    int end = start + 1;
    while (end < parts.length && continuesVerb(end, head)) {
      head = parts[end].isVerb() ? end : head;
      end++;
    }
    end = head + 1;
    String modal = null;
    boolean negated = false;
    boolean passive = false;
    boolean perfect = false;
    for (int at = start; at < end; at++) {
      String word = tokens.get(at).lower();
      modal = parts[at] == MODAL ? word : modal;
      negated |= NOT.contains(word) || word.endsWith("n't");
      passive |= at < head && BE.contains(word) && parts[head] == PARTICIPLE;
      perfect |= at < head && HAVE.contains(word);
    }
    boolean infinitive = parts[start] == TO;
    boolean finite = isFinite(start, head);
    boolean present = finite && !perfect && parts[start] == PRESENT;
    verbs.add(
        new VerbGroup(
            start,
            end,
            head,
            modal,
            finite,
            infinitive,
            present,
            passive,
            negated,
            null,
            null,
            false));
    return end;
  }

  private boolean isFinite(int start, int head) {
    int first = start;
    while (first < head && parts[first] == ADVERB) {
      first++;
    }
    return parts[first].isFiniteVerb();
  }

  private boolean continuesVerb(int at, int head) {
    Token last = tokens.get(head);
    if (parts[at] == ADVERB || isBetweenAdverbs(at)) {
      return true;
    }
    if (!parts[at].isVerb()) {
      return false;
    }
    boolean open = parts[head] == MODAL || parts[head] == TO || isAuxiliary(last);
    return (open && !parts[at].isFiniteVerb()) || parts[head] == TO;
  }

  /// "was heavily and unjustly criticised".
  private boolean isBetweenAdverbs(int at) {
    return parts[at] == CONJUNCTION
        && parts[at - 1] == ADVERB
        && at + 2 < parts.length
        && parts[at + 1] == ADVERB
        && parts[at + 2].isVerb();
  }

  private static boolean isAuxiliary(Token token) {
    String word = token.lower();
    return BE.contains(word) || HAVE.contains(word) || DO.contains(word);
  }

  private int noun(int start) {
    int end = start;
    int head = -1;
    while (end < parts.length && continuesNoun(start, end)) {
      if (parts[end].isNominal() || parts[end] == NUMBER) {
        head = end;
      }
      end++;
    }
    if (head < 0) {
      return end;
    }
    nouns.add(new NounPhrase(start, head + 1, head));
    return head + 1;
  }

  private boolean continuesNoun(int start, int at) {
    if (at > start && (parts[at - 1] == PRONOUN || isBehindYear(start, at))) {
      return false;
    }
    return switch (parts[at]) {
      case NAME, NOUN -> !isLooseDay(start, at);
      case ADJECTIVE, CLITIC -> true;
      case NUMBER -> !isBehindPlural(start, at);
      case DETERMINER, POSSESSIVE, PRONOUN -> at == start || parts[at - 1] == DETERMINER;
      case PARTICIPLE, ING -> isAttributive(start, at);
      case ADVERB ->
          at == start && at + 1 < parts.length && (parts[at + 1] == NUMBER || isFormer(at));
      case PUNCTUATION -> isHyphen(start, at);
      case BASE, PAST, PRESENT, MODAL, PREPOSITION, TO, CONJUNCTION, WH, PARTICLE, OTHER -> false;
    };
  }

  /// "The currency Friday had lost": a day between a noun and its verb belongs to neither.
  private boolean isLooseDay(int start, int at) {
    return at > start
        && Subjects.isDay(tokens.get(at).lower())
        && parts[at - 1].isNominal()
        && at + 1 < parts.length
        && parts[at + 1].isFiniteVerb();
  }

  /// "carried out raids 40 minutes away".
  private boolean isBehindPlural(int start, int at) {
    return at > start && parts[at - 1] == NOUN && tokens.get(at - 1).lower().endsWith("s");
  }

  /// "In 2011 Congress passed", "in 2011 mayor Tobias Reed": the year is no part of the name.
  private boolean isBehindYear(int start, int at) {
    String year = tokens.get(start).text();
    boolean titled = parts[at] == NOUN && at + 1 < parts.length && parts[at + 1] == NAME;
    return (titled || parts[at] == NAME)
        && at == start + 1
        && start > 0
        && tokens.get(start - 1).is("in")
        && year.length() == YEAR
        && tokens.get(start).isNumber();
  }

  /// "50 released prisoners", but not "bulldozers demolished homes".
  private boolean isAttributive(int start, int at) {
    boolean behindNoun = at > start && parts[at - 1].isNominal();
    return !behindNoun && at + 1 < parts.length && continuesNoun(start, at + 1);
  }

  /// "then-mayor Tobias Reed".
  private boolean isFormer(int at) {
    return tokens.get(at).is("then") && tokens.get(at + 1).is("-") && isHyphen(at, at + 1);
  }

  private boolean isHyphen(int start, int at) {
    Token token = tokens.get(at);
    boolean hyphen = token.is("-") || token.is("–") || token.is(".");
    return hyphen
        && at > start
        && at + 1 < parts.length
        && tokens.get(at - 1).touches(token)
        && (token.touches(tokens.get(at + 1)) || parts[at + 1] == NAME);
  }
}
