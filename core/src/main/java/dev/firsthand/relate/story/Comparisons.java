package dev.firsthand.relate.story;

import java.util.List;

/// Compares articles with each other. What it answers depends on no decision, so that tuning can
/// remember it.
public class Comparisons {

  private static final int NEAR = 30;

  private final Neighbours neighbours = new Neighbours();
  private final LatestLikenesses latest = new LatestLikenesses();

  /// The articles of the window most like this one.
  protected List<Profile> near(Profile article) {
    return neighbours.near(article, NEAR);
  }

  /// How like two articles are.
  protected Likeness likeness(Probe one, Profile other) {
    return latest.of(one, other);
  }

  /// Takes an article into the window.
  protected void add(Profile article) {
    neighbours.add(article);
  }

  /// Takes an article out of the window.
  protected void remove(Profile article) {
    neighbours.remove(article);
  }
}
