package dev.firsthand.weigh.quote;

import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.Mark.Quote;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import dev.firsthand.weigh.account.Account;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A direct quote in its report.
///
/// @param tokens its words, in `char` indices of the quote
/// @param words the same to be compared: small letters, and the two spellings of English as one
/// @param hasName whether the speaker is named, not only described ("the minister", "she")
/// @param speakerWords the words of the speaker's name, initials left out
record QuoteMention(
    Account account,
    Quote quote,
    List<Token> tokens,
    List<String> words,
    @Nullable String speaker,
    boolean hasName,
    Set<String> speakerWords) {

  static QuoteMention of(Account account, Quote quote) {
    List<Token> tokens =
        Tokens.of(quote.text()).stream()
            .filter(token -> token.isWord() || token.isNumber() || token.text().length() > 1)
            .toList();
    List<String> words = tokens.stream().map(token -> Spelling.fold(token.lower())).toList();
    String speaker = speaker(quote);
    return new QuoteMention(
        account,
        quote,
        tokens,
        words,
        speaker,
        speaker != null && speaker.codePoints().anyMatch(Character::isUpperCase),
        Tokens.of(String.valueOf(speaker)).stream()
            .filter(token -> token.text().length() > 1)
            .map(Token::lower)
            .collect(Collectors.toSet()));
  }

  /// The exact text of the words from one to another, the last excluded.
  String text(int from, int to) {
    return from == to
        ? ""
        : quote.text().substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  private static @Nullable String speaker(Quote quote) {
    var speaker = quote.speaker();
    return speaker == null ? null : speaker.entity() == null ? speaker.name() : speaker.entity();
  }

  /// Whether the two speakers may be one: they have a word of their names in common.
  boolean sharesSpeaker(QuoteMention other) {
    return !Collections.disjoint(speakerWords, other.speakerWords);
  }

  Mention mention() {
    return account.mention(quote).saidBy(speaker, quote.relayedBy());
  }
}
