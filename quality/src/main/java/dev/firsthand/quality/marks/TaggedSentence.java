package dev.firsthand.quality.marks;

import dev.firsthand.text.Token;
import java.util.Collections;
import java.util.List;

/// A sentence of gold data: its tokens as this project cuts them, and a tag for each.
///
/// @param entities whom or what the name that begins at a token stands for, as the set numbers
///     them; empty where none begins or the set does not say
record TaggedSentence(List<Token> tokens, List<String> tags, List<String> entities) {

  TaggedSentence(List<Token> tokens, List<String> tags) {
    this(tokens, tags, Collections.nCopies(tokens.size(), ""));
  }

  /// Whether the set says of all words what they are.
  boolean isJudged() {
    return !tags.contains(NameConvention.UNJUDGED);
  }
}
