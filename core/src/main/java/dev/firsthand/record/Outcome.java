package dev.firsthand.record;

/// What became of one input. A bad input is a result like any other: it has a reason and a place,
/// it is counted, and the rest goes on.
public sealed interface Outcome {

  /// An article was taken out of the page.
  record Accepted(Article article) implements Outcome {}

  /// The same bytes, or the same article, came in before.
  ///
  /// @param of the id of the article that is kept
  record Duplicate(String id, String source, String of) implements Outcome {}

  /// Nothing could be taken out of the input.
  ///
  /// @param source the file, with the line or the record where there are several
  /// @param reason a short phrase that says what was wrong: `empty file`, `no article`
  record Rejected(String id, String source, String reason) implements Outcome {}
}
