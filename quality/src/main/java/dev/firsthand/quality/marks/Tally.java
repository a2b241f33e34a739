package dev.firsthand.quality.marks;

/// Counts what was found, wanted and right.
final class Tally {

  private int right;
  private int found;
  private int wanted;

  void add(int right, int found, int wanted) {
    this.right += right;
    this.found += found;
    this.wanted += wanted;
  }

  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  double recall() {
    return wanted == 0 ? 0 : (double) right / wanted;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  @Override
  public String toString() {
    return "P %.3f R %.3f (%d right, %d found, %d wanted)"
        .formatted(precision(), recall(), right, found, wanted);
  }
}
