package dev.firsthand.mark.tag;

import dev.firsthand.text.Token;

/// What the taggers look at in a single word, as hashes.
///
/// @param exact the characters as they stand
/// @param lower in small letters
/// @param shape capitals, small letters and digits, runs shortened: `Xx`, `X.X.`, `d,d`
/// @param prefix the first three characters, in small letters
/// @param suffix2,suffix3,suffix4 the last characters, in small letters
/// @param coarse,middle,fine,finest the groups of words that it belongs to; -1 for rare words
public record WordForm(
    int exact,
    int lower,
    int shape,
    int prefix,
    int suffix2,
    int suffix3,
    int suffix4,
    int coarse,
    int middle,
    int fine,
    int finest) {

  /// Stands before the first and behind the last word.
  public static final WordForm EDGE = new WordForm(1, 1, 1, 1, 1, 1, 1, -2, -2, -2, -2);

  public static WordForm of(Token token) {
    String lower = token.lower();
    WordClusters.Groups groups = WordClusters.of(token.text());
    return new WordForm(
        token.text().hashCode(),
        lower.hashCode(),
        shape(token.text()),
        hash(lower, 0, Math.min(3, lower.length())),
        hash(lower, Math.max(0, lower.length() - 2), lower.length()),
        hash(lower, Math.max(0, lower.length() - 3), lower.length()),
        hash(lower, Math.max(0, lower.length() - 4), lower.length()),
        groups.coarse(),
        groups.middle(),
        groups.fine(),
        groups.finest());
  }

  private static int shape(String text) {
    int hash = 7;
    char last = 0;
    boolean repeated = false;
    for (int i = 0; i < text.length(); i++) {
      char kind = kind(text.charAt(i));
      if (kind != last) {
        hash = hash * 31 + kind;
        repeated = false;
      } else if (!repeated) {
        hash = hash * 31 + '+';
        repeated = true;
      }
      last = kind;
    }
    return hash;
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? 'd' : c;
  }

  private static int hash(String text, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return hash;
  }
}
