package dev.firsthand.quality.relate;

/// A positive definite system of linear equations, as many as it has unknowns.
final class LinearSystem {

  private final int width;

  /// A row for each equation, the right side in the last column.
  private final double[][] rows;

  LinearSystem(int width) {
    this.width = width;
    this.rows = new double[width][width + 1];
  }

  void add(int row, int column, double value) {
    rows[row][column] += value;
  }

  void addRight(int row, double value) {
    rows[row][width] += value;
  }

  /// Makes an unknown nought.
  void hold(int at) {
    for (int by = 0; by < width; by++) {
      rows[at][by] = 0;
      rows[by][at] = 0;
    }
    rows[at][at] = 1;
    rows[at][width] = 0;
  }

  /// The unknowns, by Gauss's elimination; the system is used up.
  double[] solved() {
    for (int at = 0; at < width; at++) {
      for (int below = at + 1; below < width; below++) {
        double times = rows[below][at] / rows[at][at];
        for (int by = at; by <= width; by++) {
          rows[below][by] -= times * rows[at][by];
        }
      }
    }
    double[] solution = new double[width];
    for (int at = width - 1; at >= 0; at--) {
      double rest = rows[at][width];
      for (int by = at + 1; by < width; by++) {
        rest -= rows[at][by] * solution[by];
      }
      solution[at] = rest / rows[at][at];
    }
    return solution;
  }
}
