package dev.firsthand.weigh;

import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.Mark.Quote;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A direct quote in its report.
///
/// @param tokens its words, in `char` indices of the quote
/// @param words the same to be compared: small letters, and the two spellings of English as one
record QuoteMention(Account account, Quote quote, List<Token> tokens, List<String> words) {

  static QuoteMention of(Account account, Quote quote) {
    List<Token> tokens =
        Tokens.of(quote.text()).stream()
            .filter(token -> token.isWord() || token.isNumber() || token.text().length() > 1)
            .toList();
    List<String> words = tokens.stream().map(token -> Spelling.fold(token.lower())).toList();
    return new QuoteMention(account, quote, tokens, words);
  }

  /// The exact text of the words from one to another, the last excluded.
  String text(int from, int to) {
    return from == to
        ? ""
        : quote.text().substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  @Nullable String speaker() {
    var speaker = quote.speaker();
    return speaker == null ? null : speaker.entity() == null ? speaker.name() : speaker.entity();
  }

  /// Whether the speaker is named, not only described ("the minister", "she").
  boolean hasName() {
    String speaker = speaker();
    return speaker != null && speaker.codePoints().anyMatch(Character::isUpperCase);
  }

  /// Whether the two speakers may be one: they have a word of their names in common.
  boolean sharesSpeaker(QuoteMention other) {
    Set<String> names = new HashSet<>();
    Tokens.of(String.valueOf(speaker())).forEach(token -> names.add(token.lower()));
    return Tokens.of(String.valueOf(other.speaker())).stream()
        .anyMatch(token -> token.text().length() > 1 && names.contains(token.lower()));
  }

  Mention mention() {
    Passage passage = account.passage(quote);
    return new Mention(
        account.id(),
        quote.start(),
        quote.end(),
        quote.text(),
        passage.text(),
        passage.start(),
        null,
        null,
        null,
        null,
        null,
        speaker(),
        quote.relayedBy());
  }
}
