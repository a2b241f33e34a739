package dev.firsthand.extract.charset;

/// How many sequences of more than one byte are valid UTF-8, and how many are not.
record Utf8Count(int good, int bad) {

  static Utf8Count of(byte[] bytes) {
    int good = 0;
    int bad = 0;
    for (int i = 0; i < bytes.length; ) {
      int length = length(bytes[i]);
      if (length == 1) {
        i++;
      } else if (length > 1 && isFollowed(bytes, i, length)) {
        good++;
        i += length;
      } else if (length > 1 && i + length > bytes.length) {
        break; // cut off by the end of the page, which says nothing
      } else {
        bad++;
        i++;
      }
    }
    return new Utf8Count(good, bad);
  }

  private static int length(byte first) {
    int b = first & 0xff;
    if (b < 0x80) {
      return 1;
    } else if (b >= 0xc2 && b < 0xe0) {
      return 2;
    } else if (b >= 0xe0 && b < 0xf0) {
      return 3;
    } else if (b >= 0xf0 && b < 0xf5) {
      return 4;
    }
    return 0;
  }

  private static boolean isFollowed(byte[] bytes, int at, int length) {
    if (at + length > bytes.length) {
      return false;
    }
    for (int i = at + 1; i < at + length; i++) {
      if ((bytes[i] & 0xc0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
