package dev.firsthand.weigh.account;

import dev.firsthand.text.Leaning;
import dev.firsthand.text.PictureWords;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import dev.firsthand.text.Words;
import java.util.List;
import java.util.Set;

/// A sentence of an account, in code points of its body.
///
/// @param index its place among the sentences of the body, from 0
/// @param tokens its tokens, in `char` indices of `text`
/// @param words its content words, folded
public record Passage(
    int index, int start, int end, String text, List<Token> tokens, Set<String> words) {

  Passage(int index, int start, int end, String text) {
    this(index, start, end, text, Tokens.of(text));
  }

  private Passage(int index, int start, int end, String text, List<Token> tokens) {
    this(index, start, end, text, tokens, Words.content(tokens));
  }

  boolean contains(int from, int to) {
    return start <= from && to <= end;
  }

  /// The `char` index in [#text] of a code point offset of the body, at most the end of the text.
  public int at(int offset) {
    int points = Math.clamp(offset - start, 0, end - start);
    return text.offsetByCodePoints(0, points);
  }

  /// Whether it is a whole sentence that a reader understands without the one before it: it does
  /// not begin with "He", "But" or the like, and is no part of a list and no picture's caption.
  boolean standsAlone() {
    boolean whole = text.endsWith(".") || text.endsWith("。");
    boolean spoken = !text.isEmpty() && "“\"‘'".indexOf(text.charAt(0)) >= 0;
    boolean listed = !text.isEmpty() && "-–—•*".indexOf(text.charAt(0)) >= 0;
    return whole && !spoken && !listed && !Leaning.leans(tokens) && !PictureWords.standIn(text);
  }
}
