package dev.firsthand.mark.name;

import dev.firsthand.record.Mark.Name.Kind;
import dev.firsthand.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the words around a name say for certain of its kind: "President X", "rights group X".
final class Surroundings {

  private Surroundings() {}

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
