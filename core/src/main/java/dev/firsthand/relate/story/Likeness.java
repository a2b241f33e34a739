package dev.firsthand.relate.story;

/// How like two articles are, each a cosine.
///
/// @param body of all terms
/// @param phrases of the pairs of words
/// @param title of the titles
/// @param lead of each title with the other's text, the mean of both
/// @param lede of title and first paragraphs
/// @param names of the names
/// @param figures of the numbers
record Likeness(
    double body,
    double phrases,
    double title,
    double lead,
    double lede,
    double names,
    double figures) {

  /// Texts less like than this have nothing else worth comparing.
  private static final double UNLIKE = 0.04;

  static Likeness of(Probe one, Profile other) {
    double body = one.body().dot(other.body());
    if (body < UNLIKE) {
      return new Likeness(body, 0, 0, 0, 0, 0, 0);
    }
    return new Likeness(
        body,
        one.phrases().dot(other.phrases()),
        one.title().dot(other.title()),
        (one.title().dot(other.body()) + one.body().dot(other.title())) / 2,
        one.lede().dot(other.lede()),
        one.names().dot(other.names()),
        one.figures().dot(other.figures()));
  }
}
