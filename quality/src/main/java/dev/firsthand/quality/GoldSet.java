package dev.firsthand.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A set of gold data and its way of scoring; one line of [Sets] makes it known.
public interface GoldSet {

  /// Scores the present code on the set that lies in a folder.
  ///
  /// @param folder the set's own, within the folder of all sets
  /// @param errors is told what went wrong; when it lists, a set in parts scores its dev part
  List<Measure> score(Path folder, Errors errors) throws IOException;
}
