package dev.firsthand.quality.marks;

import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/// Puts a sentence together from the words of gold data, which other tokenizers cut; each word is
/// cut again as this project does.
final class SentenceBuilder {

  private final List<Token> tokens = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private final List<String> entities = new ArrayList<>();
  private int offset;

  /// @param offset where the sentence begins in its document
  SentenceBuilder(int offset) {
    this.offset = offset;
  }

  /// Where the next word would begin.
  int offset() {
    return offset;
  }

  /// Adds a word with its BIO tag: a word that is cut further begins a name only once.
  void addName(String word, String tag) {
    addName(word, tag, "");
  }

  /// @param entity whom or what the name that begins with the word stands for, else empty
  void addName(String word, String tag, String entity) {
    String inside = tag.startsWith("B-") ? "I-" + tag.substring(2) : tag;
    int first = size();
    add(word, tag, inside);
    if (size() > first) {
      entities.set(first, entity);
    }
  }

  /// Adds a word whose parts all have the same tag.
  void add(String word, String tag) {
    add(word, tag, tag);
  }

  private void add(String word, String first, String rest) {
    String next = first;
    for (Token token : Tokens.of(word)) {
      tokens.add(
          new Token(offset + token.start(), offset + token.end(), token.text(), token.lower()));
      tags.add(next);
      entities.add("");
      next = rest;
    }
    offset += word.length() + 1;
  }

  /// The number of tokens so far.
  int size() {
    return tokens.size();
  }

  boolean isEmpty() {
    return tokens.isEmpty();
  }

  TaggedSentence build() {
    return new TaggedSentence(List.copyOf(tokens), List.copyOf(tags), List.copyOf(entities));
  }
}
