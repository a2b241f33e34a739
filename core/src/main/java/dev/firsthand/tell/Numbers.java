package dev.firsthand.tell;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Writes a value as news does: `1,200`, `4.1`.
final class Numbers {

  private Numbers() {}

  static String of(double value) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
    return new DecimalFormat("#,##0.##", symbols).format(value);
  }
}
