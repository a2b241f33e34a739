package dev.firsthand.relate.story;

/// A weighed article: its terms as vectors.
public final class Profile {

  private static final int BODY_TERMS = 250;
  private static final int OTHER_TERMS = 80;

  /// By so many of its terms an article is found.
  private static final int LEADS = 40;

  private final Sketch sketch;
  private final int number;
  private final double day;
  private final Vector body;
  private final int[] leads;
  private final Vector phrases;
  private final Vector title;
  private final Vector lede;
  private final Vector names;
  private final Vector figures;

  private Profile(Sketch sketch, Frequencies frequencies) {
    this.sketch = sketch;
    this.number = sketch.number();
    this.day = sketch.stamp().day();
    this.body = Vector.of(sketch.body(), frequencies, BODY_TERMS);
    this.leads = body.heaviest(LEADS);
    this.phrases = Vector.of(sketch.phrases(), frequencies, BODY_TERMS);
    this.title = Vector.of(sketch.title(), frequencies, OTHER_TERMS);
    this.lede = Vector.of(sketch.lede(), frequencies, OTHER_TERMS);
    this.names = Vector.of(sketch.names(), frequencies, OTHER_TERMS);
    this.figures = Vector.of(sketch.figures(), frequencies, OTHER_TERMS);
  }

  static Profile of(Sketch sketch, Frequencies frequencies) {
    return new Profile(sketch, frequencies);
  }

  Sketch sketch() {
    return sketch;
  }

  Vector body() {
    return body;
  }

  /// The places of the terms of the body that lead to it; to be read only.
  int[] leads() {
    return leads;
  }

  Vector phrases() {
    return phrases;
  }

  Vector title() {
    return title;
  }

  Vector lede() {
    return lede;
  }

  Vector names() {
    return names;
  }

  Vector figures() {
    return figures;
  }

  public int number() {
    return number;
  }

  public double day() {
    return day;
  }
}
