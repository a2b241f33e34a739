package dev.firsthand.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A set of gold data and its way of scoring.
interface GoldSet {

  /// Scores the present code on the set that lies in a folder.
  List<Measure> score(Path folder) throws IOException;

  /// One figure, such as `word F1` .932.
  record Measure(String metric, double score) {}
}
