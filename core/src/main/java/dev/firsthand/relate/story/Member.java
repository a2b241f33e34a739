package dev.firsthand.relate.story;

import dev.firsthand.record.StoryChange.Why;

/// An article in its story.
///
/// @param isVoice whether later articles are compared with it; they are not with a mere copy
/// @param source the arrival whose text it reuses, or of which it is a later capture; none if
///     negative
/// @param best how like it was to the most like report when it came
/// @param doubt how little would have placed it elsewhere
record Member(
    Profile article, StoryProfile story, boolean isVoice, int source, double best, double doubt) {

  static final int NO_SOURCE = -1;

  /// Of a source that has left the window.
  static final int LOST_SOURCE = -2;

  /// @param why it was placed as it was, rounded as it is told, so that it is the same after a
  ///     restart
  static Member of(Profile article, StoryProfile story, boolean isVoice, int source, Why why) {
    double best = why.features().getOrDefault(Feature.BEST.label(), 0.0);
    double score = Math.abs(why.features().getOrDefault(Features.SCORE, 0.0));
    double margin = why.features().getOrDefault(Features.MARGIN, score);
    return new Member(article, story, isVoice, source, best, Math.min(score, margin));
  }

  Member in(StoryProfile other) {
    return new Member(article, other, isVoice, source, best, doubt);
  }

  Member because(Why why) {
    return of(article, story, isVoice, source, why);
  }

  int number() {
    return article.number();
  }

  String id() {
    return article.sketch().stamp().id();
  }

  boolean isReuse() {
    return source != NO_SOURCE;
  }
}
