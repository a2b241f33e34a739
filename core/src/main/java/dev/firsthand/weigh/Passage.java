package dev.firsthand.weigh;

import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import java.util.List;

/// A sentence of an account, in code points of its body.
///
/// @param index its place among the sentences of the body, from 0
record Passage(int index, int start, int end, String text) {

  boolean contains(int from, int to) {
    return start <= from && to <= end;
  }

  /// The tokens, in `char` indices of [#text].
  List<Token> tokens() {
    return Tokens.of(text);
  }

  /// The `char` index in [#text] of a code point offset of the body, at most the end of the text.
  int at(int offset) {
    int points = Math.clamp(offset - start, 0, end - start);
    return text.offsetByCodePoints(0, points);
  }
}
