package dev.firsthand.mark.moment;

import dev.firsthand.mark.moment.TimeWord.Sort;
import dev.firsthand.mark.number.NumberReader;
import dev.firsthand.mark.number.Numeral;
import dev.firsthand.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tokens of a sentence, with what they mean as time words.
final class TimeTokens {

  private final List<Token> tokens;
  private final @Nullable TimeWord[] words;
  private final NumberReader numbers;
  private final boolean speaksOfTime;

  TimeTokens(List<Token> tokens) {
    this.tokens = tokens;
    this.words = new TimeWord[tokens.size()];
    this.numbers = new NumberReader(tokens);
    boolean any = false;
    for (int i = 0; i < words.length; i++) {
      words[i] = TimeWords.of(tokens.get(i).lower());
      any |= words[i] != null || tokens.get(i).isNumber();
    }
    this.speaksOfTime = any;
  }

  /// Whether any token can be part of a time expression: most sentences end here.
  boolean speaksOfTime() {
    return speaksOfTime;
  }

  List<Token> tokens() {
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  Token get(int at) {
    return tokens.get(at);
  }

  boolean is(int at, String word) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(word);
  }

  boolean isAny(int at, java.util.Set<String> any) {
    return at >= 0 && at < tokens.size() && any.contains(tokens.get(at).lower());
  }

  boolean isNumber(int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).isNumber();
  }

  boolean touch(int left, int right) {
    return left >= 0 && right < tokens.size() && tokens.get(left).touches(tokens.get(right));
  }

  /// The number of the time word at `at` where it is of that sort, or -100.
  int number(int at, Sort sort) {
    TimeWord word = at >= 0 && at < words.length ? words[at] : null;
    return word != null && word.is(sort) ? word.number() : NONE;
  }

  boolean has(int at, Sort sort) {
    return number(at, sort) != NONE;
  }

  static final int NONE = -100;

  /// The unit at `at`, singular or plural; null when there is none.
  @Nullable Unit unit(int at) {
    return has(at, Sort.UNIT) || has(at, Sort.UNITS) ? named(at) : null;
  }

  /// The unit that a repeating word such as `weekly` goes by; null when there is none.
  @Nullable Unit repeated(int at) {
    return has(at, Sort.REPEATED) ? named(at) : null;
  }

  private @Nullable Unit named(int at) {
    TimeWord word = words[at];
    return word == null ? null : word.unit();
  }

  /// The whole number in plain digits at `at`, or -1: `12` of `12` and of `12th`.
  int digits(int at) {
    if (at < 0 || at >= tokens.size()) {
      return -1;
    }
    String text = tokens.get(at).text();
    if (text.length() > 4) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /// A year in four digits at `at`, or -1.
  int year(int at) {
    int year = digits(at);
    return year >= 1000 && year < 2200 && tokens.get(at).text().length() == 4 ? year : -1;
  }

  /// A year in words at `at`: `nineteen ninety-seven`, `two thousand and five`.
  @Nullable Numeral yearInWords(int at) {
    Numeral first = at >= 0 && !isNumber(at) ? numeral(at) : null;
    if (first == null || first.kind() != Numeral.Kind.WORDS) {
      return null;
    }
    if (first.value() >= 2000 && first.value() < 2100) {
      return first;
    }
    boolean century = first.value() >= 17 && first.value() <= 20 && first.to() == at + 1;
    Numeral rest = century && !isNumber(at + 1) ? numeral(at + 1) : null;
    boolean years = rest != null && rest.value() >= 10 && rest.value() < 100;
    return years && rest != null
        ? new Numeral(at, rest.to(), 100 * first.value() + rest.value(), Numeral.Kind.WORDS)
        : null;
  }

  @Nullable Numeral numeral(int at) {
    return at < tokens.size() ? numbers.at(at) : null;
  }

  /// Behind the dot of an abbreviation that ends at `at`, or `at`.
  int skipDot(int at) {
    return is(at, ".") && touch(at - 1, at) && at + 1 < size() ? at + 1 : at;
  }

  int skip(int at, String word) {
    return is(at, word) ? at + 1 : at;
  }
}
