package dev.firsthand.extract.html;

/// Finds things in the characters of a page.
final class Characters {

  private Characters() {}

  /// Where a character stands first from an offset on, or the end of the page.
  static int find(char[] page, char wanted, int from) {
    int at = from;
    while (at < page.length && page[at] != wanted) {
      at++;
    }
    return at;
  }

  /// Where some characters stand first between two offsets, or `to`.
  static int find(char[] page, String wanted, int from, int to) {
    char first = wanted.charAt(0);
    for (int at = from; at < to; at++) {
      if (page[at] == first && isAt(page, wanted, at)) {
        return at;
      }
    }
    return to;
  }

  static boolean isAt(char[] page, String wanted, int at) {
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
}
