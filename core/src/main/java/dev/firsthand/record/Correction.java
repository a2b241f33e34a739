package dev.firsthand.record;

/// What a person put right about the stories. Corrections are kept as data beside the articles,
/// and no step overrules them.
public sealed interface Correction {

  /// The article belongs to that story.
  record Move(String article, String story) implements Correction {}

  /// The article left its story for a new one.
  record Split(String article, String story) implements Correction {}

  /// All of one story belongs to another, which keeps its id.
  record Merge(String story, String into) implements Correction {}

  /// The article is where it belongs.
  record Pin(String article) implements Correction {}

  /// The two articles never belong to one story, and neither do their copies.
  record Apart(String article, String other) implements Correction {}

  /// Pieces of this outlet are never taken for captures of each other, however alike they are: it
  /// reuses its addresses, or its titles and texts hardly differ.
  record Unfold(String outlet) implements Correction {}
}
