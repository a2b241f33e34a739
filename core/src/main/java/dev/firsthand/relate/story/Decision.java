package dev.firsthand.relate.story;

/// Whether an article belongs to a story: a weighted sum of the features; it joins the best story
/// above zero.
public record Decision(
    double bias,
    double body,
    double best,
    double title,
    double lead,
    double names,
    double figures,
    double gap,
    double age,
    double places,
    double copied,
    double size) {

  /// Tuned on the stories of 2016 and 2017 of `stream/allsides`.
  public static final Decision TUNED =
      new Decision(-0.62, 0.87, 1.91, 0.53, 0.84, 0.61, 0.16, -0.12, -0.042, 0.2, 0.37, -0.2);

  /// The weights in the order of the components.
  public double[] weights() {
    return new double[] {
      bias, body, best, title, lead, names, figures, gap, age, places, copied, size
    };
  }

  /// The decision with these weights.
  public static Decision of(double[] w) {
    return new Decision(w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7], w[8], w[9], w[10], w[11]);
  }

  double score(Features features) {
    return bias
        + body * features.body()
        + best * features.best()
        + title * features.title()
        + lead * features.lead()
        + names * features.names()
        + figures * features.figures()
        + gap * Math.min(FAR, features.gap())
        + age * Math.min(FAR, features.age())
        + places * features.places()
        + copied * features.copied()
        + size * features.size();
  }

  /// Days behind which distance in time says no more.
  private static final double FAR = 10;
}
