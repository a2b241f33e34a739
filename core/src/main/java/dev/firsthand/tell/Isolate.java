package dev.firsthand.tell;

/// Keeps words that run from right to left together within a line that runs from left to right.
final class Isolate {

  private static final String FIRST_STRONG = "\u2068";
  private static final String END = "\u2069";

  private Isolate() {}

  /// The words themselves where none of them runs from right to left.
  static String of(String words) {
    return words.codePoints().anyMatch(Isolate::runsLeft) ? FIRST_STRONG + words + END : words;
  }

  private static boolean runsLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
