package dev.firsthand.extract.charset;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Whether bytes are UTF-8.
///
/// The JDK tells only while it decodes, and then goes byte by byte as soon as a page has one letter
/// outside of ASCII; most of a page is markup, which this takes 32 bytes at a time.
enum Utf8 {
  ASCII,
  /// Valid, with characters of several bytes.
  BEYOND_ASCII,
  NOT;

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final int STRIDE = 4 * Long.BYTES;

  static Utf8 of(byte[] bytes) {
    int at = behindAscii(bytes, 0);
    Utf8 form = at == bytes.length ? ASCII : BEYOND_ASCII;
    while (at < bytes.length) {
      int length = sequence(bytes, at);
      if (length == 0) {
        return NOT;
      }
      at += length;
      if (at < bytes.length && bytes[at] >= 0) {
        at = behindAscii(bytes, at);
      }
    }
    return form;
  }

  private static int behindAscii(byte[] bytes, int from) {
    int at = from;
    while (at + STRIDE <= bytes.length
        && ((at(bytes, at) | at(bytes, at + 8) | at(bytes, at + 16) | at(bytes, at + 24))
                & HIGH_BITS)
            == 0) {
      at += STRIDE;
    }
    while (at < bytes.length && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  private static long at(byte[] bytes, int at) {
    return (long) LONG.get(bytes, at);
  }

  /// How many bytes the character has that begins here with more than one; 0 when none does.
  private static int sequence(byte[] bytes, int at) {
    int first = bytes[at] & 0xff;
    if (first >= 0xc2 && first < 0xe0) {
      return next(bytes, at + 1) < 0 ? 0 : 2;
    } else if (first >= 0xe0 && first < 0xf0) {
      int second = next(bytes, at + 1);
      int third = next(bytes, at + 2);
      int code = (first & 0x0f) << 12 | second << 6 | third;
      return (second | third) >= 0 && code >= 0x800 && !isSurrogate(code) ? 3 : 0;
    } else if (first >= 0xf0 && first < 0xf5) {
      int second = next(bytes, at + 1);
      int third = next(bytes, at + 2);
      int fourth = next(bytes, at + 3);
      int code = (first & 0x07) << 18 | second << 12 | third << 6 | fourth;
      boolean good = (second | third | fourth) >= 0 && code >= 0x10000;
      return good && code <= Character.MAX_CODE_POINT ? 4 : 0;
    }
    return 0;
  }

  /// The bits of a following byte, or less than nothing when it is none.
  private static int next(byte[] bytes, int at) {
    return at < bytes.length && (bytes[at] & 0xc0) == 0x80 ? bytes[at] & 0x3f : -1;
  }

  private static boolean isSurrogate(int code) {
    return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
  }
}
