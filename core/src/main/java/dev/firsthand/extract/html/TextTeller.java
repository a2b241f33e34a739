package dev.firsthand.extract.html;

/// Decodes the text of a page and tells it, in pieces when it is long.
final class TextTeller {

  /// As many characters are told at once; a page may hold one text of many megabytes.
  private static final int PIECE = 8192;

  /// The most characters that one look at the page adds.
  private static final int ROOM = 2;

  private final byte[] page;
  private final Structure structure;
  private final CharacterReferences references = new CharacterReferences();
  private final char[] piece = new char[PIECE];
  private int length;

  TextTeller(byte[] page, Structure structure) {
    this.page = page;
    this.structure = structure;
  }

  /// Tells text with its character references decoded and without nulls, which nobody sees.
  void markup(int from, int to) {
    for (int at = from; at < to; ) {
      makeRoom();
      byte b = page[at];
      if (b == '&') {
        at = reference(at, to);
      } else if (b > 0) {
        at = plain(at, to);
      } else {
        at = b == 0 ? at + 1 : sequence(at, to);
      }
    }
    tell();
  }

  /// Tells text as it stands.
  void raw(int from, int to) {
    for (int at = from; at < to; ) {
      makeRoom();
      byte b = page[at];
      if (b >= 0) {
        piece[length++] = (char) b;
        at++;
      } else {
        at = sequence(at, to);
      }
    }
    tell();
  }

  /// Takes what needs no second look, as far as there is room, and returns the offset behind it.
  private int plain(int from, int to) {
    int stop = Math.min(to, from + PIECE - length);
    int at = from;
    int shift = length - from;
    while (at < stop && page[at] > 0 && page[at] != '&') {
      piece[shift + at] = (char) page[at];
      at++;
    }
    length = shift + at;
    return at;
  }

  private int reference(int at, int to) {
    if (!references.read(page, at, to, false)) {
      piece[length++] = '&';
      return at + 1;
    }
    System.arraycopy(references.decoded(), 0, piece, length, references.length());
    length += references.length();
    return references.end();
  }

  /// Takes a character of several bytes and returns the offset behind it.
  private int sequence(int at, int to) {
    int first = page[at] & 0xff;
    if (first < 0xe0) {
      piece[length++] = (char) ((first & 0x1f) << 6 | next(at + 1, to));
      return at + 2;
    } else if (first < 0xf0) {
      piece[length++] = (char) ((first & 0x0f) << 12 | next(at + 1, to) << 6 | next(at + 2, to));
      return at + 3;
    }
    int high = (first & 0x07) << 6 | next(at + 1, to);
    length +=
        Character.toChars(high << 12 | next(at + 2, to) << 6 | next(at + 3, to), piece, length);
    return at + 4;
  }

  private int next(int at, int to) {
    return at < to ? page[at] & 0x3f : 0;
  }

  private void makeRoom() {
    if (length > PIECE - ROOM) {
      tell();
    }
  }

  private void tell() {
    if (length > 0) {
      structure.text(piece, 0, length);
      length = 0;
    }
  }
}
