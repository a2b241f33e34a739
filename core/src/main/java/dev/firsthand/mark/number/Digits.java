package dev.firsthand.mark.number;

/// Reads a number token in digits of any script: `1,200`, `9.5`, `12,34,567`.
final class Digits {

  /// More digits than any count needs; what is longer is a key or noise.
  private static final int LONGEST = 24;

  private Digits() {}

  /// The value, or NaN where the token is no plain number (`1.2.3`, `14,15`).
  static double value(String text) {
    if (text.length() > LONGEST) {
      return Double.NaN;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int sinceComma = -1;
    boolean point = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || Character.isSpaceChar(c)) {
        // Groups are of three, or of two before the last (lakh, crore).
        if (point || (sinceComma >= 0 ? sinceComma < 2 || sinceComma > 3 : i > 3)) {
          return Double.NaN;
        }
        sinceComma = 0;
      } else if (c == '.') {
        if (point || (sinceComma >= 0 && sinceComma != 3)) {
          return Double.NaN;
        }
        point = true;
        plain.append('.');
      } else {
        int digit = Character.digit(c, 10);
        if (digit < 0) {
          return Double.NaN;
        }
        plain.append((char) ('0' + digit));
        sinceComma += sinceComma >= 0 && !point ? 1 : 0;
      }
    }
    return sinceComma >= 0 && sinceComma != 3 ? Double.NaN : Double.parseDouble(plain.toString());
  }
}
