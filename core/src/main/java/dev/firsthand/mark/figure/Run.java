package dev.firsthand.mark.figure;

import dev.firsthand.text.Token;
import java.util.List;
import java.util.Set;

/// The tokens of a sentence, safe to ask beyond their ends.
record Run(List<Token> tokens) {

  int size() {
    return tokens.size();
  }

  boolean has(int at) {
    return at >= 0 && at < tokens.size();
  }

  Token get(int at) {
    return tokens.get(at);
  }

  /// The token in small letters; empty beyond the ends.
  String lower(int at) {
    return has(at) ? tokens.get(at).lower() : "";
  }

  boolean is(int at, String word) {
    return has(at) && tokens.get(at).is(word);
  }

  boolean isAny(int at, Set<String> words) {
    return has(at) && words.contains(tokens.get(at).lower());
  }

  boolean isWord(int at) {
    return has(at) && tokens.get(at).isWord();
  }

  boolean isNumber(int at) {
    return has(at) && tokens.get(at).isNumber();
  }

  boolean isCapitalised(int at) {
    return has(at) && tokens.get(at).isCapitalised();
  }

  /// A word with a capital anywhere: `iPhone` too.
  boolean isName(int at) {
    return isWord(at) && !get(at).text().equals(get(at).lower());
  }

  /// A word all in capitals: `COVID`.
  boolean isShout(int at) {
    return isWord(at)
        && get(at).text().length() > 1
        && get(at).text().chars().noneMatch(Character::isLowerCase);
  }

  /// Whether nothing stands between the token and the one behind it.
  boolean touches(int at) {
    return has(at) && has(at + 1) && tokens.get(at).touches(tokens.get(at + 1));
  }

  /// A hyphen or dash.
  boolean isHyphen(int at) {
    return is(at, "-") || is(at, "–") || is(at, "‑") || is(at, "−");
  }

  /// The tokens in small letters with a blank between them.
  String phrase(int from, int to) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < to && has(i); i++) {
      phrase.append(phrase.isEmpty() ? "" : " ").append(tokens.get(i).lower());
    }
    return phrase.toString();
  }
}
