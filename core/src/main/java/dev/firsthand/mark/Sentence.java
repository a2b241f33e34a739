package dev.firsthand.mark;

import dev.firsthand.text.Span;
import dev.firsthand.text.Token;
import java.util.List;

/// A sentence of the body, cut into tokens.
///
/// @param paragraph which paragraph of the body it stands in, from 0
public record Sentence(Span span, int paragraph, List<Token> tokens) {

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }
}
