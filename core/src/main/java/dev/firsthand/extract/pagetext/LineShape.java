package dev.firsthand.extract.pagetext;

import dev.firsthand.extract.words.Line;
import dev.firsthand.extract.words.Prose;
import java.util.Locale;
import java.util.Set;

/// What a line of page text looks like, whatever it says: the small numbers that features are made
/// of.
///
/// @param prose its length in characters of an alphabet
/// @param length its length on a scale of twelve steps
/// @param end the kind of its last character
/// @param start the kind of its first one
/// @param stopWords the share of its words that hold a language's sentences together, in sixths;
///     -1 where these words are not known
/// @param capitals the share of its words with a capital, in sixths
/// @param digits the share of its characters that are digits, in sixths
record LineShape(
    int prose, int length, char end, char start, int stopWords, int capitals, int digits) {

  private static final int[] STEPS = {4, 9, 15, 25, 40, 60, 85, 120, 180, 300, 500};
  private static final int PARTS = 6;

  static LineShape of(Line line, Set<String> stopWords) {
    String text = line.text();
    int words = 0;
    int stops = 0;
    int capitals = 0;
    int digits = 0;
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      digits += Character.isDigit(c) ? 1 : 0;
      if (!Character.isLetter(c)) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      words++;
      capitals += Character.isUpperCase(c) ? 1 : 0;
      stops += stopWords.contains(text.substring(at, end).toLowerCase(Locale.ROOT)) ? 1 : 0;
      at = end;
    }
    int prose = Prose.length(text);
    return new LineShape(
        prose,
        step(prose),
        kind(text.charAt(text.length() - 1)),
        kind(text.charAt(0)),
        stopWords.isEmpty() ? -1 : share(stops, words),
        share(capitals, words),
        share(digits, text.length()));
  }

  static int step(int length) {
    int step = 0;
    while (step < STEPS.length && length >= STEPS[step]) {
      step++;
    }
    return step;
  }

  private static int share(int some, int all) {
    return all == 0 ? 0 : (some * PARTS + all / 2) / all;
  }

  private static char kind(char c) {
    if (Character.isDigit(c)) {
      return '0';
    } else if (Character.isUpperCase(c)) {
      return 'A';
    } else if (Character.isLetter(c)) {
      return 'a';
    } else if ("。．".indexOf(c) >= 0) {
      return '.';
    } else if ("“”„«»「」\"".indexOf(c) >= 0) {
      return '"';
    }
    return c < 128 || c == '…' || c == '©' ? c : '*';
  }
}
