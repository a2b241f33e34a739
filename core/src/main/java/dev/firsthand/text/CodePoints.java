package dev.firsthand.text;

import java.util.Arrays;

/// Converts between the `char` indices that Java counts and the code points that the records carry.
/// A text without surrogates, which most are, costs one scan.
public final class CodePoints {

  /// Indices of the low surrogates, ascending: each makes all later code point offsets one less.
  private final int[] lows;

  private CodePoints(int[] lows) {
    this.lows = lows;
  }

  public static CodePoints of(String text) {
    int[] lows = new int[8];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (count == lows.length) {
          lows = Arrays.copyOf(lows, count * 2);
        }
        lows[count++] = i;
      }
    }
    return new CodePoints(Arrays.copyOf(lows, count));
  }

  /// The code point offset of a `char` index.
  public int fromChars(int index) {
    int at = Arrays.binarySearch(lows, index);
    return index - (at >= 0 ? at : -at - 1);
  }

  /// The `char` index of a code point offset.
  public int toChars(int offset) {
    int low = 0;
    int high = lows.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      // lows[middle] - 1 is its pair's first char, which is code point lows[middle] - 1 - middle.
      if (lows[middle] - 1 - middle < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return offset + low;
  }

  /// The slice of `text` between two code point offsets.
  public static String slice(String text, int start, int end) {
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }

  /// The same text with every lone surrogate replaced by U+FFFD, so that it can be written as
  /// UTF-8; no offset moves.
  public static String wellFormed(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      if (mended == null) {
        mended = new StringBuilder(text);
      }
      mended.setCharAt(i, '\uFFFD');
    }
    return mended == null ? text : mended.toString();
  }
}
