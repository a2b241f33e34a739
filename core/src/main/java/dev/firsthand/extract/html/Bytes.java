package dev.firsthand.extract.html;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Finds things in the bytes of a page, and makes text of them.
final class Bytes {

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EACH = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private Bytes() {}

  /// Where an ASCII character stands first between two offsets, or `to`.
  static int find(byte[] page, int wanted, int from, int to) {
    int at = from;
    long pattern = EACH * wanted;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      // A byte that is the wanted one becomes 0, and the lowest of those is told by its high bit.
      long differs = (long) LONG.get(page, at) ^ pattern;
      long zeros = (differs - EACH) & ~differs & HIGH_BITS;
      if (zeros != 0) {
        return at + (Long.numberOfTrailingZeros(zeros) >>> 3);
      }
    }
    while (at < to && page[at] != wanted) {
      at++;
    }
    return at;
  }

  /// Where some ASCII characters stand first between two offsets, or `to`.
  static int find(byte[] page, String wanted, int from, int to) {
    int at = find(page, wanted.charAt(0), from, to);
    while (at < to && !isAt(page, wanted, at)) {
      at = find(page, wanted.charAt(0), at + 1, to);
    }
    return at;
  }

  static boolean isAt(byte[] page, String wanted, int at) {
    if (at + wanted.length() > page.length) {
      return false;
    }
    for (int i = 0; i < wanted.length(); i++) {
      if (page[at + i] != wanted.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  static String text(byte[] page, int from, int to) {
    return new String(page, from, to - from, StandardCharsets.UTF_8);
  }
}
