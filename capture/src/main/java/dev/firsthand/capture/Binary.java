package dev.firsthand.capture;

/// Tells bytes that are no text in any charset.
final class Binary {

  /// The largest share of control characters in text; real pages have none.
  private static final double CONTROL_SHARE = 0.02;

  private Binary() {}

  static boolean is(byte[] start) {
    if (startsWith(start, "%PDF-")) {
      return true;
    }
    if (isUtf16(start)) {
      return false;
    }
    int control = 0;
    for (byte b : start) {
      if (b == 0) {
        return true;
      }
      if (b > 0 && b < 0x20 && !isSpace(b) && b != 0x1B) {
        control++;
      }
    }
    return control > start.length * CONTROL_SHARE;
  }

  /// A byte order mark, or NULs on one side of the pairs only, as in Western text.
  private static boolean isUtf16(byte[] start) {
    if (start.length >= 2
        && ((start[0] == (byte) 0xFE && start[1] == (byte) 0xFF)
            || (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE))) {
      return true;
    }
    int[] nuls = new int[2];
    for (int i = 0; i < start.length; i++) {
      if (start[i] == 0) {
        nuls[i & 1]++;
      }
    }
    int most = Math.max(nuls[0], nuls[1]);
    return Math.min(nuls[0], nuls[1]) == 0 && most > 1 && most >= start.length * 2 / 5;
  }

  private static boolean isSpace(byte b) {
    return b == '\t' || b == '\n' || b == '\r' || b == '\f';
  }

  private static boolean startsWith(byte[] bytes, String ascii) {
    if (bytes.length < ascii.length()) {
      return false;
    }
    for (int i = 0; i < ascii.length(); i++) {
      if (bytes[i] != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
