package dev.firsthand.quality;

/// The share of the items that came out right, or the mean of what they scored.
public final class Share {

  private double sum;
  private int count;

  public void add(boolean right) {
    add(right ? 1 : 0);
  }

  public void add(double score) {
    sum += score;
    count++;
  }

  /// From 0 to 1; 0 when there was nothing.
  public double value() {
    return count == 0 ? 0 : sum / count;
  }

  public Measure measure(String metric) {
    return new Measure(metric, value());
  }
}
