package dev.firsthand.mark.number;

import java.util.Map;

/// The English words for numbers.
final class NumberWords {

  /// What adds up below a hundred.
  static final Map<String, Double> SMALL =
      Map.ofEntries(
          Map.entry("zero", 0.0),
          Map.entry("nought", 0.0),
          Map.entry("naught", 0.0),
          Map.entry("one", 1.0),
          Map.entry("two", 2.0),
          Map.entry("three", 3.0),
          Map.entry("four", 4.0),
          Map.entry("five", 5.0),
          Map.entry("six", 6.0),
          Map.entry("seven", 7.0),
          Map.entry("eight", 8.0),
          Map.entry("nine", 9.0),
          Map.entry("ten", 10.0),
          Map.entry("eleven", 11.0),
          Map.entry("twelve", 12.0),
          Map.entry("thirteen", 13.0),
          Map.entry("fourteen", 14.0),
          Map.entry("fifteen", 15.0),
          Map.entry("sixteen", 16.0),
          Map.entry("seventeen", 17.0),
          Map.entry("eighteen", 18.0),
          Map.entry("nineteen", 19.0),
          Map.entry("twenty", 20.0),
          Map.entry("thirty", 30.0),
          Map.entry("forty", 40.0),
          Map.entry("fifty", 50.0),
          Map.entry("sixty", 60.0),
          Map.entry("seventy", 70.0),
          Map.entry("eighty", 80.0),
          Map.entry("ninety", 90.0));

  /// What multiplies the number before it.
  static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("dozen", 12.0),
          Map.entry("score", 20.0),
          Map.entry("hundred", 1e2),
          Map.entry("thousand", 1e3),
          Map.entry("lakh", 1e5),
          Map.entry("lakhs", 1e5),
          Map.entry("million", 1e6),
          Map.entry("crore", 1e7),
          Map.entry("crores", 1e7),
          Map.entry("mln", 1e6),
          Map.entry("billion", 1e9),
          Map.entry("bln", 1e9),
          Map.entry("mn", 1e6),
          Map.entry("bn", 1e9),
          Map.entry("tn", 1e12),
          Map.entry("trn", 1e12),
          Map.entry("trillion", 1e12),
          Map.entry("tln", 1e12),
          Map.entry("quadrillion", 1e15));

  /// What multiplies digits that it touches: `$100bn`.
  static final Map<String, Double> SUFFIXES =
      Map.ofEntries(
          Map.entry("k", 1e3),
          Map.entry("m", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("mil", 1e6),
          Map.entry("mln", 1e6),
          Map.entry("million", 1e6),
          Map.entry("b", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("billion", 1e9),
          Map.entry("t", 1e12),
          Map.entry("tn", 1e12),
          Map.entry("trn", 1e12),
          Map.entry("trillion", 1e12),
          Map.entry("cr", 1e7));

  /// Bare plurals, with the least that they allow.
  static final Map<String, Double> PLURALS =
      Map.ofEntries(
          Map.entry("dozens", 24.0),
          Map.entry("scores", 40.0),
          Map.entry("tens", 10.0),
          Map.entry("hundreds", 1e2),
          Map.entry("thousands", 1e3),
          Map.entry("lakhs", 1e5),
          Map.entry("millions", 1e6),
          Map.entry("crores", 1e7),
          Map.entry("billions", 1e9),
          Map.entry("trillions", 1e12));

  /// Parts of one, by what the one is divided by.
  static final Map<String, Double> PARTS =
      Map.ofEntries(
          Map.entry("half", 2.0),
          Map.entry("halves", 2.0),
          Map.entry("third", 3.0),
          Map.entry("thirds", 3.0),
          Map.entry("quarter", 4.0),
          Map.entry("quarters", 4.0),
          Map.entry("fourth", 4.0),
          Map.entry("fourths", 4.0),
          Map.entry("fifth", 5.0),
          Map.entry("fifths", 5.0),
          Map.entry("sixth", 6.0),
          Map.entry("sixths", 6.0),
          Map.entry("seventh", 7.0),
          Map.entry("sevenths", 7.0),
          Map.entry("eighth", 8.0),
          Map.entry("eighths", 8.0),
          Map.entry("ninth", 9.0),
          Map.entry("ninths", 9.0),
          Map.entry("tenth", 10.0),
          Map.entry("tenths", 10.0),
          Map.entry("twelfth", 12.0),
          Map.entry("twelfths", 12.0),
          Map.entry("sixteenth", 16.0),
          Map.entry("sixteenths", 16.0),
          Map.entry("twentieth", 20.0),
          Map.entry("twentieths", 20.0),
          Map.entry("thousandth", 1e3),
          Map.entry("thousandths", 1e3),
          Map.entry("millionth", 1e6),
          Map.entry("millionths", 1e6),
          Map.entry("hundredth", 100.0),
          Map.entry("hundredths", 100.0));

  /// Fractions that are one character.
  static final Map<String, Double> SIGNS =
      Map.of(
          "½", 0.5, "¼", 0.25, "¾", 0.75, "⅓", 1 / 3.0, "⅔", 2 / 3.0, "⅕", 0.2, "⅛", 0.125, "⅜",
          0.375, "⅝", 0.625, "⅞", 0.875);

  private NumberWords() {}
}
