package dev.firsthand.mark.moment;

/// A time expression found: its tokens and what they say.
record Found(int from, int to, When when) {

  Found widened(int newFrom, int newTo) {
    return new Found(newFrom, newTo, when);
  }

  int length() {
    return to - from;
  }
}
