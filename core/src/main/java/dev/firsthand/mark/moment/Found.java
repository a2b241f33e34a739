package dev.firsthand.mark.moment;

/// A time expression found: its tokens and what they say.
record Found(int from, int to, When when) {

  Found widened(int newFrom, int newTo) {
    return new Found(newFrom, newTo, when);
  }

  /// The moment a length of time from now.
  Found ahead() {
    return when instanceof When.Length(double count, Unit unit)
        ? new Found(from, to, new When.Away(unit, (int) count))
        : this;
  }

  int length() {
    return to - from;
  }
}
