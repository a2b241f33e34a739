package dev.firsthand.mark.figure;

import dev.firsthand.record.Mark.Figure.Approx;
import org.jspecify.annotations.Nullable;

/// A number with its unit and bounds, before the sentence around it is asked about it.
///
/// @param from,to its tokens: approximator, number, unit noun
/// @param numberFrom,numberTo the tokens of the number alone
/// @param counted the noun phrase that is counted; null for a measure, money or a bare number
record Quantity(
    int from,
    int to,
    int numberFrom,
    int numberTo,
    @Nullable Double value,
    @Nullable Double low,
    @Nullable Double high,
    Approx approx,
    @Nullable String unit,
    @Nullable Counted counted) {

  Quantity withUnit(String newUnit) {
    return new Quantity(from, to, numberFrom, numberTo, value, low, high, approx, newUnit, counted);
  }

  /// The same as a place in an order, named by the word before it: `Category 3`.
  Quantity rank(int nameAt, String name) {
    return new Quantity(
        nameAt, numberTo, numberFrom, numberTo, value, low, high, approx, name, null);
  }

  boolean is(String aUnit) {
    return aUnit.equals(unit);
  }

  boolean isMoney() {
    return unit != null && unit.startsWith("money:");
  }
}
