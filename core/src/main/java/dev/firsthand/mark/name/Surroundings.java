package dev.firsthand.mark.name;

import dev.firsthand.record.Mark.Name.Kind;
import dev.firsthand.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the words around a name say for certain of its kind, "President X", "rights group X", and
/// of its end: "X Inc.", but not "US$5".
final class Surroundings {

  /// What closes a name and is written with a dot.
  private static final Set<String> ABBREVIATED =
      Set.of("inc", "corp", "co", "ltd", "bros", "jr", "sr");

  /// What follows a name that does not belong to a noun behind it.
  private static final Set<String> BEHIND =
      Set.of(
          "is",
          "was",
          "has",
          "had",
          "will",
          "would",
          "can",
          "could",
          "and",
          "or",
          "but",
          "that",
          "which",
          "in",
          "at",
          "on",
          "of",
          "to",
          "from",
          "by",
          "for",
          "with",
          "as",
          "into",
          "after",
          "before",
          "when",
          "while",
          "since",
          "said",
          "says",
          "reported",
          "did");

  private Surroundings() {}

  /// Whether an article alone stands before a name that no noun follows: "the Aurora sank" is of a
  /// ship, "the Marsh campaign" may be of a person. Families, "the Marshes", have an s.
  static boolean isThing(List<Token> tokens, int start, int end) {
    if (start == 0
        || !tokens.get(start - 1).is("the")
        || tokens.get(end - 1).lower().endsWith("s")) {
      return false;
    }
    return end == tokens.size()
        || !tokens.get(end).isWord()
        || BEHIND.contains(tokens.get(end).lower());
  }

  /// The kind of the name that begins at a token; null if nothing is certain.
  static @Nullable Kind kind(List<Token> tokens, int start) {
    if (start == 0) {
      return null;
    }
    Token before = tokens.get(start - 1);
    if (before.is(".") && start > 1) {
      before = tokens.get(start - 2);
    }
    boolean small = !before.isCapitalised();
    if (small && is(before, Gazetteer.Kind.ORGANISATION_WORD)) {
      return Kind.ORGANISATION;
    }
    return !small && is(before, Gazetteer.Kind.TITLE) ? Kind.PERSON : null;
  }

  /// Whether a given name alone was found where a surname follows that is a month too, and no day.
  private static boolean isCutAtMonth(List<Token> tokens, int start, int end) {
    if (end - start != 1 || end == tokens.size() || !is(tokens.get(start), Gazetteer.Kind.GIVEN)) {
      return false;
    }
    Token next = tokens.get(end);
    boolean surname =
        next.isCapitalised()
            && is(next, Gazetteer.Kind.CALENDAR)
            && (is(next, Gazetteer.Kind.FAMILY) || is(next, Gazetteer.Kind.GIVEN));
    return surname && (end + 1 == tokens.size() || !tokens.get(end + 1).isNumber());
  }

  /// Where the name that was found from `start` to `end` ends: behind a surname that is a month and
  /// the dot of an abbreviation that closes it, and before the letters of a currency. `start` when
  /// nothing is left.
  static int end(List<Token> tokens, int start, int end) {
    if (isCutAtMonth(tokens, start, end)) {
      return end + 1;
    }
    if (end == tokens.size() || !tokens.get(end - 1).touches(tokens.get(end))) {
      return end;
    }
    Token next = tokens.get(end);
    if (next.is("$") || next.is("€") || next.is("£")) {
      return end - 1;
    }
    boolean dot = next.is(".") && end + 1 < tokens.size();
    return dot && ABBREVIATED.contains(tokens.get(end - 1).lower()) ? end + 1 : end;
  }

  /// Whether the sentence is a heading, whose capitals say nothing: no full stop, and hardly a word
  /// without a capital.
  static boolean isHeading(List<Token> tokens) {
    int words = 0;
    int small = 0;
    for (Token token : tokens) {
      if (token.isWord() && token.text().length() > 3) {
        words++;
        small += token.isCapitalised() ? 0 : 1;
      }
    }
    if (words == 0) {
      return false;
    }
    Token last = tokens.getLast();
    return words > 1 && small * 6 <= words && (last.isWord() || last.isNumber());
  }

  /// Whether the words of a name alone, without its capitals, make it one; what else stands in a
  /// heading is found again if the text below tells it.
  static boolean isSupported(Mention mention) {
    int known = Gazetteer.get().phrase(mention.tokens());
    boolean listed =
        (known
                & (Gazetteer.Kind.COUNTRY.bit()
                    | Gazetteer.Kind.PLACE.bit()
                    | Gazetteer.Kind.ORGANISATION.bit()
                    | Gazetteer.Kind.DEMONYM.bit()))
            != 0;
    boolean given = is(mention.tokens().getFirst(), Gazetteer.Kind.GIVEN);
    boolean body = is(mention.tokens().getLast(), Gazetteer.Kind.ORGANISATION_WORD);
    return listed
        || (mention.kind() == Kind.PERSON && given)
        || (mention.kind() == Kind.ORGANISATION && body);
  }

  private static boolean is(Token token, Gazetteer.Kind kind) {
    return Gazetteer.get().is(token.lower(), kind);
  }
}
