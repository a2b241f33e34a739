package dev.firsthand.mark.moment;

/// A calendar or clock unit with its TIMEX3 letter.
enum Unit {
  SECOND("S", 0),
  MINUTE("M", 0),
  HOUR("H", 0),
  DAY("D", 0),
  WEEKEND("WE", 0),
  WEEK("W", 0),
  FORTNIGHT("W", 0),
  MONTH("M", 0),
  QUARTER("Q", 0),
  YEAR("Y", 1),
  DECADE("Y", 10),
  CENTURY("Y", 100),
  MILLENNIUM("Y", 1000);

  final String letter;

  /// How many years one is: TIMEX3 corpora count decades and longer in years.
  final int years;

  Unit(String letter, int years) {
    this.letter = letter;
    this.years = years;
  }

  boolean isClock() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }
}
