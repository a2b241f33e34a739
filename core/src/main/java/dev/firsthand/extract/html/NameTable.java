package dev.firsthand.extract.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds what an ASCII name stands for without making a string of it; capitals and small letters
/// are one.
final class NameTable<T> {

  private final @Nullable String[] names;
  private final List<@Nullable T> values;
  private final int mask;

  /// @param size a power of two, some times greater than the number of names
  NameTable(int size) {
    names = new @Nullable String[size];
    values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(null);
    }
    mask = size - 1;
  }

  /// The hash of a name with one more letter, from that of the name without it; 0 to begin with.
  static int hash(int hash, byte letter) {
    return hash * 31 + small(letter);
  }

  void put(String name, T value) {
    int hash = 0;
    for (int i = 0; i < name.length(); i++) {
      hash = hash(hash, (byte) name.charAt(i));
    }
    int slot = slot(hash);
    while (names[slot] != null) {
      slot = (slot + 1) & mask;
    }
    names[slot] = name;
    values.set(slot, value);
  }

  @Nullable T get(byte[] page, int from, int to, int hash) {
    for (int slot = slot(hash); ; slot = (slot + 1) & mask) {
      String name = names[slot];
      if (name == null) {
        return null;
      } else if (name.length() == to - from && isAt(page, from, name)) {
        return values.get(slot);
      }
    }
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & mask;
  }

  /// Whether a small-letter name stands in the page, in letters of any size.
  static boolean isAt(byte[] page, int from, String name) {
    for (int i = 0; i < name.length(); i++) {
      if (small(page[from + i]) != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  static int small(byte letter) {
    return letter >= 'A' && letter <= 'Z' ? letter | 0x20 : letter;
  }
}
