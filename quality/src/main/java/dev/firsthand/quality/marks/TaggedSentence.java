package dev.firsthand.quality.marks;

import dev.firsthand.text.Token;
import java.util.List;

/// A sentence of gold data: its tokens as this project cuts them, and a tag for each.
record TaggedSentence(List<Token> tokens, List<String> tags) {

  /// Whether the set says of all words what they are.
  boolean isJudged() {
    return !tags.contains(NameConvention.UNJUDGED);
  }
}
