package dev.firsthand.mark.number;

/// A number as written.
///
/// @param from,to its tokens: `from` is in it, `to` is behind it
/// @param value what it says; of a vague one the least that its words allow by size
/// @param scale what its scale words multiply by: a million in `1.4 million`
/// @param kind how it says it
public record Numeral(int from, int to, double value, double scale, Kind kind) {

  public Numeral(int from, int to, double value, Kind kind) {
    this(from, to, value, 1, kind);
  }

  /// How a number is given.
  public enum Kind {
    /// In digits: `1,200`, `1.4 million`.
    DIGITS,
    /// In words: `twenty-three`, `a hundred`.
    WORDS,
    /// By size only: `dozens`, `tens of thousands`, `several`.
    VAGUE,
    /// A part of one, the value being that part: `two-thirds`, `one in five`.
    SHARE
  }

  /// The same below zero, from the token of its sign on.
  public Numeral negative(int signAt) {
    return new Numeral(signAt, to, -value, scale, kind);
  }

  Numeral from(int start) {
    return new Numeral(start, to, value, scale, kind);
  }

  public Numeral plus(double more, int end) {
    return new Numeral(from, end, value + more, scale, kind);
  }

  Numeral times(double factor, int end) {
    return new Numeral(from, end, value * factor, scale * factor, kind);
  }
}
