package dev.firsthand.mark.clause;

import static dev.firsthand.mark.clause.PartOfSpeech.*;

import dev.firsthand.text.Token;
import java.util.List;
import java.util.Set;

/// Puts right the tags that a linear-chain tagger gets wrong because it sees only two words ahead:
/// English writes the past and the participle alike.
final class Mending {

  private static final Set<String> AUXILIARIES =
      Set.of("has", "have", "had", "was", "were", "is", "are", "been", "be", "being");

  private static final Set<String> FLOATING = Set.of("all", "both", "each");

  private static final Set<String> BE = Set.of("is", "are", "was", "were");

  private static final Set<String> ADVERBS = Set.of("always", "besides", "perhaps", "thus");

  private static final Set<String> OPENERS =
      Set.of(
          "here",
          "there",
          "then",
          "now",
          "so",
          "never",
          "not",
          "only",
          "nowhere",
          "today",
          "soon",
          "yesterday",
          "also",
          "once",
          "still",
          "later",
          "too",
          "yet",
          "thus",
          "far",
          "away",
          "down",
          "up",
          "out",
          "off",
          "in",
          "ever",
          "often",
          "just",
          "even",
          "next",
          "first");

  private static final Set<String> CONJUNCTIONS =
      Set.of("that", "unless", "if", "because", "while", "after", "before", "until", "although");

  private Mending() {}

  static void mend(List<Token> tokens, PartOfSpeech[] parts) {
    int first = mainParticiple(tokens, parts);
    if (first >= 0) {
      parts[first] = PAST;
    }
    if (isPluralBeforeParticiple(tokens, parts)) {
      parts[0] = NOUN;
    } else if (isNameBeforeVerb(tokens, parts)) {
      parts[0] = NAME;
    }
    for (int i = 1; i < parts.length; i++) {
      if (isFloating(tokens, parts, i)) {
        parts[i] = ADVERB;
      } else if (isToBeDone(tokens, parts, i)) {
        parts[i] = TO;
        parts[i + 1] = BASE;
      } else if (parts[i] == NOUN && i + 1 < parts.length && isSubject(tokens, parts, i - 1)) {
        // "X estimates that": a word between a name or a plural and "that" is the verb.
        parts[i] = tokens.get(i + 1).is("that") ? PRESENT : NOUN;
      } else if (parts[i] == PAST && isPlural(tokens, parts, i)) {
        parts[i] = NOUN;
      } else if (parts[i] == PAST && isBehindAuxiliary(tokens, parts, i)) {
        parts[i] = PARTICIPLE;
      } else if (parts[i] == PARTICIPLE && isOnlyVerb(tokens, parts, i)) {
        parts[i] = PAST;
      } else if (parts[i] == PARTICIPLE && isJoined(parts, i)) {
        parts[i] = PAST;
      } else if (parts[i] == BASE && isOnlyVerb(tokens, parts, i)) {
        parts[i] = PRESENT;
      } else if (parts[i] == ADJECTIVE && isHead(parts, i)) {
        parts[i] = NOUN;
      }
    }
  }

  /// "X, an ally of Y, called for talks": the first participle behind a second comma, in a sentence
  /// without any other verb that could carry the tense; -1 if there is none.
  private static int mainParticiple(List<Token> tokens, PartOfSpeech[] parts) {
    int found = -1;
    int commas = 0;
    for (int i = 0; i < parts.length; i++) {
      if (parts[i].isFiniteVerb() || parts[i] == WH) {
        return -1;
      }
      commas += tokens.get(i).is(",") ? 1 : 0;
      boolean opens = i > 0 && tokens.get(i - 1).is(",") && commas == 2;
      found = found < 0 && opens && parts[i] == PARTICIPLE ? i : found;
    }
    return found;
  }

  /// "they have all imposed", "were both killed".
  private static boolean isFloating(List<Token> tokens, PartOfSpeech[] parts, int at) {
    return FLOATING.contains(tokens.get(at).lower())
        && AUXILIARIES.contains(tokens.get(at - 1).lower())
        && at + 1 < parts.length
        && (parts[at + 1] == PARTICIPLE || parts[at + 1] == PAST || parts[at + 1] == ING);
  }

  /// "The inquiry is to open on Friday": what looks like an adjective or a noun there is a verb,
  /// unless a noun follows that it could belong to.
  private static boolean isToBeDone(List<Token> tokens, PartOfSpeech[] parts, int at) {
    if (!tokens.get(at).is("to")
        || !BE.contains(tokens.get(at - 1).lower())
        || at + 1 == parts.length
        || (parts[at + 1] != ADJECTIVE && parts[at + 1] != NOUN)) {
      return false;
    }
    return at + 2 == parts.length || !parts[at + 2].isNominal();
  }

  /// "Talks, continuing into the night, …": a plural that opens a sentence looks like a verb, or
  /// like the adverb that a comma often follows there.
  private static boolean isPluralBeforeParticiple(List<Token> tokens, PartOfSpeech[] parts) {
    return parts.length > 2
        && tokens.get(1).is(",")
        && tokens.getFirst().lower().endsWith("s")
        && !ADVERBS.contains(tokens.getFirst().lower())
        && (parts[0] == PRESENT || (parts[0] == ADVERB && parts[2] == ING));
  }

  /// "Beirut again rejected": a capitalised word that opens the sentence, looks like an adverb and
  /// has nothing but the verb behind it.
  private static boolean isNameBeforeVerb(List<Token> tokens, PartOfSpeech[] parts) {
    if (parts.length < 3 || parts[0] != ADVERB || OPENERS.contains(tokens.get(0).lower())) {
      return false;
    }
    int next = 1;
    while (next + 1 < parts.length && parts[next] == ADVERB) {
      next++;
    }
    boolean past = parts[next] == PAST || parts[next] == PARTICIPLE;
    return past && !tokens.getFirst().lower().endsWith("ly");
  }

  /// "a missionary from X", "a US national was", "their offensive on": what ends a phrase with a
  /// determiner is its noun.
  private static boolean isHead(PartOfSpeech[] parts, int at) {
    int before = at - 1;
    while (before >= 0 && (parts[before] == ADJECTIVE || parts[before] == NAME)) {
      before--;
    }
    boolean determined =
        before >= 0 && (parts[before] == DETERMINER || parts[before] == POSSESSIVE);
    boolean ends =
        at + 1 < parts.length && (parts[at + 1] == PREPOSITION || parts[at + 1].isFiniteVerb());
    return determined && ends;
  }

  /// "Velmorian guerrillas killed": before another verb of the past a form in -s is a plural.
  private static boolean isPlural(List<Token> tokens, PartOfSpeech[] parts, int at) {
    return tokens.get(at).lower().endsWith("s")
        && !tokens.get(at).is("was")
        && at + 1 < parts.length
        && (parts[at + 1] == PAST || parts[at + 1] == PARTICIPLE || parts[at + 1] == PRESENT);
  }

  private static boolean isSubject(List<Token> tokens, PartOfSpeech[] parts, int at) {
    return parts[at] == NAME || (parts[at] == NOUN && tokens.get(at).lower().endsWith("s"));
  }

  private static boolean isBehindAuxiliary(List<Token> tokens, PartOfSpeech[] parts, int at) {
    int before = at - 1;
    while (before > 0 && parts[before] == ADVERB) {
      before--;
    }
    return AUXILIARIES.contains(tokens.get(before).lower());
  }

  /// "Prisoners rioted at a jail": a participle behind a noun, in a stretch between commas without
  /// another verb that could carry the tense, carries it itself.
  private static boolean isOnlyVerb(List<Token> tokens, PartOfSpeech[] parts, int at) {
    int before = at - 1;
    while (before > 0 && parts[before] == ADVERB) {
      before--;
    }
    if (!parts[before].isNominal()) {
      return false;
    }
    for (int i = at - 1; i >= 0 && !ends(tokens, parts, i); i--) {
      if (parts[i].isVerb()) {
        return false;
      }
    }
    for (int i = at + 1; i < parts.length && !ends(tokens, parts, i); i++) {
      if (parts[i].isFiniteVerb()) {
        return false;
      }
    }
    return true;
  }

  /// "condemned the raid and promised aid": joined to a verb in the past.
  private static boolean isJoined(PartOfSpeech[] parts, int at) {
    if (parts[at - 1] != CONJUNCTION) {
      return false;
    }
    for (int i = at - 2; i >= 0; i--) {
      if (parts[i].isVerb()) {
        return parts[i] == PAST;
      }
    }
    return false;
  }

  private static boolean ends(List<Token> tokens, PartOfSpeech[] parts, int at) {
    return parts[at] == WH
        || tokens.get(at).is(",")
        || tokens.get(at).is(";")
        || CONJUNCTIONS.contains(tokens.get(at).lower());
  }
}
