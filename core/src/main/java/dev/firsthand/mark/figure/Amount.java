package dev.firsthand.mark.figure;

import dev.firsthand.mark.number.Numeral;
import org.jspecify.annotations.Nullable;

/// One number with what is directly attached to it.
///
/// @param from,to the tokens from currency sign to unit noun
/// @param factor what the unit makes of the number: a cent is 0.01 dollars, a share 100 percent
record Amount(
    int from,
    int to,
    Numeral number,
    double factor,
    @Nullable String unit,
    @Nullable Counted counted) {

  double value() {
    return number.value() * factor;
  }

  boolean isVague() {
    return number.kind() == Numeral.Kind.VAGUE;
  }
}
