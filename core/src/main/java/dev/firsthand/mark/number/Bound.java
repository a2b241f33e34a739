package dev.firsthand.mark.number;

/// What an approximator makes of a number.
public enum Bound {
  EXACTLY,
  ABOUT,
  OVER,
  UNDER
}
