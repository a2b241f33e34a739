package dev.firsthand.mark.moment;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// TIMEX3 values of lengths of time: `P3D`, `PT16H`, `P2Y6M`, `PXM`.
final class Durations {

  private static final double LONGEST = 1e9;

  private Durations() {}

  /// Decades and longer are counted in years, quarters in months.
  static @Nullable String value(double count, Unit unit) {
    String prefix = unit.isClock() ? "PT" : "P";
    if (count < 0) {
      return prefix
          + "X"
          + (unit.years > 1 ? unit.name().startsWith("D") ? "DE" : "CE" : unit.letter);
    }
    double units = count * inLetters(unit);
    if (units > LONGEST) {
      return null;
    }
    double whole = Math.floor(units);
    double rest = units - whole;
    String smaller =
        switch (unit) {
          case YEAR -> part(rest, 12, "M");
          case HOUR -> part(rest, 60, "M");
          case MINUTE -> part(rest, 60, "S");
          default -> "";
        };
    if (rest > 0 && smaller.isEmpty()) {
      return prefix + plain(units) + letter(unit);
    }
    return whole == 0 && !smaller.isEmpty()
        ? prefix + smaller
        : prefix + plain(whole) + letter(unit) + smaller;
  }

  /// The value of several lengths together: `P1M21D`, `P1DT6H`.
  static String value(List<When.Length> lengths) {
    StringBuilder value = new StringBuilder("P");
    boolean clock = false;
    for (When.Length length :
        lengths.stream().sorted(Comparator.comparing(When.Length::unit).reversed()).toList()) {
      if (length.unit().isClock() && !clock) {
        value.append('T');
        clock = true;
      }
      value.append(plain(length.count() * inLetters(length.unit()))).append(letter(length.unit()));
    }
    return value.toString();
  }

  /// How many of the units that its letter stands for one is.
  private static int inLetters(Unit unit) {
    return switch (unit) {
      case WEEKEND, FORTNIGHT -> 2;
      case QUARTER -> 3;
      default -> Math.max(1, unit.years);
    };
  }

  private static String letter(Unit unit) {
    return switch (unit) {
      case WEEKEND -> Unit.DAY.letter;
      case QUARTER -> Unit.MONTH.letter;
      default -> unit.letter;
    };
  }

  private static String part(double rest, int parts, String letter) {
    long count = Math.round(rest * parts);
    return count == 0 ? "" : count + letter;
  }

  private static String plain(double count) {
    return count == Math.rint(count) ? String.valueOf((long) count) : String.valueOf(count);
  }
}
