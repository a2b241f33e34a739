package dev.firsthand.weigh.figure;

import dev.firsthand.record.Mark.Figure;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import dev.firsthand.text.Words;
import dev.firsthand.weigh.account.Passage;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Which part of an event's victims a figure counts, by its words.
///
/// @param rest those of the dead who remain beside others that were counted before: "the other
///     two", "12 more"; others who were hurt are others than the dead
/// @param definite some that are spoken of as known: "the two miners"
/// @param kinds what they are, if not just people, in the figure's own words
public record Portion(boolean rest, boolean definite, Set<String> kinds) {

  static final Portion WHOLE = new Portion(false, false, Set.of());

  private static final Set<String> REST =
      Set.of("other", "others", "another", "more", "additional", "further");

  /// Words for victims of any kind.
  private static final Set<String> ANYONE =
      Set.of("people", "persons", "person", "victims", "bodies", "lives");

  /// Who did the deed.
  private static final Set<String> DOERS =
      Words.content(
          Tokens.of(
              "attacker attackers assailant assailants gunman gunmen bomber bombers hijacker"
                  + " hijackers"));

  /// @param what the tokens of what is counted
  /// @param senses what it counts in
  static Portion of(Figure figure, Passage passage, List<Token> what, Senses senses) {
    List<Token> tokens = passage.tokens();
    int from = first(tokens, passage.at(figure.start()));
    int to = first(tokens, passage.at(figure.end()));
    Set<String> own =
        tokens.subList(from, to).stream().map(Token::lower).collect(Collectors.toSet());
    Set<String> kinds =
        Words.content(
            what.stream().filter(token -> own.contains(token.lower()) && isAKind(token)).toList());
    boolean rest = senses.tellOfTheDead() && isSetApart(tokens, from, to);
    return new Portion(rest, from > 0 && tokens.get(from - 1).is("the"), kinds);
  }

  private static boolean isAKind(Token token) {
    return !ANYONE.contains(token.lower())
        && !REST.contains(token.lower())
        && Senses.of(token).isEmpty();
  }

  /// Whether it counts some that are known, and of another kind than those whom the other counts.
  boolean isKnownPartOf(Portion other) {
    return definite && !kinds.isEmpty() && Collections.disjoint(kinds, other.kinds);
  }

  /// Whether both say what kind of people they count, and not the same.
  boolean isOfOtherKindThan(Portion other) {
    return isOfAKind() && other.isOfAKind() && Collections.disjoint(kinds, other.kinds);
  }

  /// Whether it says what kind of people it counts.
  boolean isOfAKind() {
    return !kinds.isEmpty();
  }

  /// Whether it counts those who did the deed.
  boolean areDoers() {
    return !Collections.disjoint(kinds, DOERS);
  }

  /// Whether such a word stands in the figure or next to it.
  static boolean isSetApart(List<Token> tokens, int from, int to) {
    for (int at = Math.max(0, from - 1); at < Math.min(to + 1, tokens.size()); at++) {
      boolean than = at + 1 < tokens.size() && tokens.get(at + 1).is("than");
      if (REST.contains(tokens.get(at).lower()) && !than) {
        return true;
      }
    }
    return false;
  }

  /// The first token that starts at an offset or behind it.
  private static int first(List<Token> tokens, int offset) {
    int at = 0;
    while (at < tokens.size() && tokens.get(at).start() < offset) {
      at++;
    }
    return at;
  }
}
