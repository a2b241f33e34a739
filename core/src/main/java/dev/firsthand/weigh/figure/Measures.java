package dev.firsthand.weigh.figure;

import dev.firsthand.text.WordTable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The units that measure, as miles and dollars do, rather than name things that are counted.
public final class Measures {

  private static final Set<String> UNITS = WordTable.words(Measures.class, "measures.txt");

  private Measures() {}

  /// @param unit `mile`, `square mile`, `money:USD`
  public static boolean hold(@Nullable String unit) {
    return unit != null
        && (unit.startsWith("money:") || UNITS.contains(unit.substring(unit.lastIndexOf(' ') + 1)));
  }
}
