package dev.firsthand.quality;

/// Counts what was right, found and wanted, for precision, recall and F1.
public final class Tally {

  private int right;
  private int found;
  private int wanted;

  public void add(int right, int found, int wanted) {
    this.right += right;
    this.found += found;
    this.wanted += wanted;
  }

  /// Counts one answer that was given, wanted, or both.
  public void add(boolean found, boolean wanted) {
    add(found && wanted ? 1 : 0, found ? 1 : 0, wanted ? 1 : 0);
  }

  public double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  public double recall() {
    return wanted == 0 ? 0 : (double) right / wanted;
  }

  public double f1() {
    return found + wanted == 0 ? 0 : 2.0 * right / (found + wanted);
  }

  @Override
  public String toString() {
    return "P %.3f R %.3f (%d right, %d found, %d wanted)"
        .formatted(precision(), recall(), right, found, wanted);
  }
}
