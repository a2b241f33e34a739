package dev.firsthand.extract;

import java.util.Arrays;

/// Text that is gathered piece by piece, with every run of white space made one blank.
final class FoldedText {

  private char[] chars = new char[1024];
  private int length;

  /// Appends so that no two blanks follow each other and none begins a line.
  void append(char[] text, int from, int to) {
    makeRoom(to - from);
    int at = length;
    char before = at == 0 ? '\n' : chars[at - 1];
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (c <= ' ' || c >= 0x7f) {
        if (Whitespace.isInvisible(c)) {
          continue;
        } else if (Whitespace.isBlank(c)) {
          if (before == ' ' || before == '\n') {
            continue;
          }
          c = ' ';
        }
      }
      chars[at++] = c;
      before = c;
    }
    length = at;
  }

  private void makeRoom(int more) {
    if (chars.length - length < more) {
      chars = Arrays.copyOf(chars, Math.max(chars.length * 2, length + more));
    }
  }

  boolean isEmpty() {
    return length == 0;
  }

  int length() {
    return length;
  }

  boolean endsLine() {
    return length > 0 && chars[length - 1] == '\n';
  }

  void breakLine() {
    makeRoom(1);
    chars[length++] = '\n';
  }

  void trimBlanks() {
    while (length > 0 && chars[length - 1] == ' ') {
      length--;
    }
  }

  /// Takes blanks and line breaks off the end.
  void trim() {
    while (length > 0 && chars[length - 1] <= ' ') {
      length--;
    }
  }

  void clear() {
    length = 0;
  }

  String substring(int from) {
    return new String(chars, from, length - from);
  }

  @Override
  public String toString() {
    return substring(0);
  }
}
