package dev.firsthand.extract.charset;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Decodes and checks UTF-8 in one pass. The JDK's decoder goes byte by byte as soon as a page has
/// one letter outside of ASCII; most of a page is markup, which this takes eight bytes at a time.
final class Utf8 {

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long HIGH_BITS = 0x8080808080808080L;

  /// From this many bytes on the JDK's copying, which goes many bytes at a time, pays.
  private static final int LONG_RUN = 64;

  private final byte[] bytes;
  private final char[] chars;
  private int length;

  private Utf8(byte[] bytes) {
    this.bytes = bytes;
    this.chars = new char[bytes.length];
  }

  /// The characters; nothing when some bytes are not UTF-8.
  static Optional<char[]> decode(byte[] bytes) {
    Utf8 utf8 = new Utf8(bytes);
    for (int at = 0; at < bytes.length; ) {
      at = bytes[at] >= 0 ? utf8.ascii(at) : utf8.sequence(at);
      if (at < 0) {
        return Optional.empty();
      }
    }
    boolean whole = utf8.length == utf8.chars.length;
    return Optional.of(whole ? utf8.chars : Arrays.copyOf(utf8.chars, utf8.length));
  }

  private int ascii(int from) {
    int to = from;
    while (to + Long.BYTES <= bytes.length && ((long) LONG.get(bytes, to) & HIGH_BITS) == 0) {
      to += Long.BYTES;
    }
    while (to < bytes.length && bytes[to] >= 0) {
      to++;
    }
    widen(from, to);
    length += to - from;
    return to;
  }

  private void widen(int from, int to) {
    if (to - from >= LONG_RUN) {
      String run = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
      run.getChars(0, to - from, chars, length);
    } else {
      for (int i = from; i < to; i++) {
        chars[length + i - from] = (char) bytes[i];
      }
    }
  }

  /// Takes a character of several bytes and returns the offset behind it, or -1.
  private int sequence(int at) {
    int first = bytes[at] & 0xff;
    if (first >= 0xc2 && first < 0xe0) {
      chars[length++] = (char) ((first & 0x1f) << 6 | next(at + 1));
      return next(at + 1) < 0 ? -1 : at + 2;
    } else if (first >= 0xe0 && first < 0xf0) {
      int second = next(at + 1);
      int third = next(at + 2);
      int code = (first & 0x0f) << 12 | second << 6 | third;
      boolean good = (second | third) >= 0 && code >= 0x800 && !isSurrogate(code);
      chars[length++] = (char) code;
      return good ? at + 3 : -1;
    } else if (first >= 0xf0 && first < 0xf5) {
      int second = next(at + 1);
      int third = next(at + 2);
      int fourth = next(at + 3);
      int code = (first & 0x07) << 18 | second << 12 | third << 6 | fourth;
      boolean good = (second | third | fourth) >= 0 && code >= 0x10000 && code <= 0x10ffff;
      if (good) {
        length += Character.toChars(code, chars, length);
      }
      return good ? at + 4 : -1;
    }
    return -1;
  }

  /// The bits of a following byte, or less than nothing when it is none.
  private int next(int at) {
    return at < bytes.length && (bytes[at] & 0xc0) == 0x80 ? bytes[at] & 0x3f : -1;
  }

  private static boolean isSurrogate(int code) {
    return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
  }
}
