package dev.firsthand.extract.html;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Gives the same string for the same ASCII characters where they were met lately: a page says
/// `class="item"` a hundred times.
final class RecentStrings {

  private static final int SIZE = 512;
  private static final int LONGEST = 100;
  private static final int HASHED = 24;

  private final @Nullable String[] strings = new @Nullable String[SIZE];

  String of(byte[] page, int from, int to) {
    int length = to - from;
    if (length == 0 || length > LONGEST) {
      return new String(page, from, length, StandardCharsets.UTF_8);
    }
    int hash = length;
    for (int i = Math.max(from, to - HASHED); i < to; i++) {
      hash = hash * 31 + page[i];
    }
    int slot = (hash ^ (hash >>> 16)) & (SIZE - 1);
    String known = strings[slot];
    if (known != null && known.length() == length && isSame(known, page, from)) {
      return known;
    }
    String fresh = new String(page, from, length, StandardCharsets.UTF_8);
    strings[slot] = fresh;
    return fresh;
  }

  private static boolean isSame(String known, byte[] page, int from) {
    for (int i = 0; i < known.length(); i++) {
      if (known.charAt(i) != page[from + i]) {
        return false;
      }
    }
    return true;
  }
}
