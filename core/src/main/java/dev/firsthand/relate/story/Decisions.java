package dev.firsthand.relate.story;

/// All that grouping decides by.
///
/// @param dated whether an article that says when it was published belongs to a story
/// @param undated the same of one that does not say so
/// @param chaining whether the story that an article opens continues a storyline
public record Decisions(Decision dated, Decision undated, Decision chaining) {

  /// As they ship.
  public static Decisions tuned() {
    return new Decisions(Decision.tuned(), Decision.undated(), Decision.ofStorylines());
  }

  public Decisions withDated(Decision other) {
    return new Decisions(other, undated, chaining);
  }

  public Decisions withUndated(Decision other) {
    return new Decisions(dated, other, chaining);
  }

  public Decisions withChaining(Decision other) {
    return new Decisions(dated, undated, other);
  }

  Decision of(Profile article) {
    return article.sketch().stamp().dated() ? dated : undated;
  }
}
