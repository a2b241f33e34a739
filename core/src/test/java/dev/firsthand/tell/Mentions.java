package dev.firsthand.tell;

import dev.firsthand.record.Dossier.Mention;

/// Mentions in sentences that tests invent.
final class Mentions {

  private Mentions() {}

  /// The mention of some words of a sentence that is a report of its own.
  static Mention of(String sentence, String words) {
    int start = sentence.indexOf(words);
    return new Mention(
        "a",
        start,
        start + words.length(),
        words,
        sentence,
        0,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
