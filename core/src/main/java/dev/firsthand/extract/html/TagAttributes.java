package dev.firsthand.extract.html;

/// The attributes of the tag that was read last, decoded only when somebody asks.
final class TagAttributes implements Attributes {

  /// Those of an element that no tag on the page opens.
  static final Attributes NONE =
      new Attributes() {
        @Override
        public String value(Attribute attribute) {
          return "";
        }

        @Override
        public boolean has(Attribute attribute) {
          return false;
        }
      };

  private final byte[] page;
  private final int end;
  private final RecentStrings recent;
  private final CharacterReferences references = new CharacterReferences();
  private final int[] from = new int[Attribute.values().length];
  private final int[] to = new int[from.length];
  private long present;
  private boolean selfClosing;

  TagAttributes(byte[] page, RecentStrings recent) {
    this.page = page;
    this.end = page.length;
    this.recent = recent;
  }

  @Override
  public boolean has(Attribute attribute) {
    return (present & bit(attribute)) != 0;
  }

  @Override
  public String value(Attribute attribute) {
    if (!has(attribute)) {
      return "";
    }
    int start = from[index(attribute)];
    int stop = to[index(attribute)];
    return Bytes.find(page, '&', start, stop) < stop
        ? decoded(start, stop)
        : recent.of(page, start, stop);
  }

  /// Whether the tag ends with `/>`.
  boolean isSelfClosing() {
    return selfClosing;
  }

  /// Reads what stands behind a tag's name.
  ///
  /// @return the offset behind the tag, or -1 when the page ends in it
  int read(int start) {
    present = 0;
    selfClosing = false;
    int at = start;
    while (at < end) {
      byte c = page[at];
      if (c == '>') {
        return at + 1;
      } else if (isBlank(c)) {
        at++;
      } else if (c == '/') {
        selfClosing = at + 1 < end && page[at + 1] == '>';
        at++;
      } else {
        at = attribute(at);
      }
    }
    return -1;
  }

  private int attribute(int start) {
    int hash = 0;
    int at = start;
    do {
      hash = NameTable.hash(hash, page[at++]);
    } while (at < end && !endsName(page[at]));
    int stop = at;
    at = behindBlanks(at);
    if (at >= end || page[at] != '=') {
      note(start, stop, hash, at, at);
      return at;
    }
    at = behindBlanks(at + 1);
    if (at >= end || page[at] == '>') {
      note(start, stop, hash, at, at);
      return at;
    }
    byte quote = page[at];
    if (quote == '"' || quote == '\'') {
      int close = Bytes.find(page, quote, at + 1, end);
      note(start, stop, hash, at + 1, close);
      return close + 1;
    }
    int close = at;
    while (close < end && page[close] != '>' && !isBlank(page[close])) {
      close++;
    }
    note(start, stop, hash, at, close);
    return close;
  }

  private int behindBlanks(int start) {
    int at = start;
    while (at < end && isBlank(page[at])) {
      at++;
    }
    return at;
  }

  /// Of several attributes of a name the first counts.
  private void note(int nameFrom, int nameTo, int hash, int valueFrom, int valueTo) {
    Attribute attribute = Attribute.of(page, nameFrom, nameTo, hash);
    if (attribute != null && !has(attribute)) {
      present |= bit(attribute);
      from[index(attribute)] = valueFrom;
      to[index(attribute)] = valueTo;
    }
  }

  private static long bit(Attribute attribute) {
    return 1L << index(attribute);
  }

  @SuppressWarnings("EnumOrdinal") // for arrays that live no longer than this page
  private static int index(Attribute attribute) {
    return attribute.ordinal();
  }

  private String decoded(int start, int stop) {
    StringBuilder value = new StringBuilder(stop - start);
    int told = start;
    for (int at = Bytes.find(page, '&', start, stop); at < stop; ) {
      if (references.read(page, at, stop, true)) {
        value.append(Bytes.text(page, told, at));
        value.append(references.decoded(), 0, references.length());
        told = references.end();
        at = Bytes.find(page, '&', told, stop);
      } else {
        at = Bytes.find(page, '&', at + 1, stop);
      }
    }
    return value.append(Bytes.text(page, told, stop)).toString();
  }

  private static boolean endsName(int c) {
    return c == '=' || c == '>' || c == '/' || isBlank(c);
  }

  static boolean isBlank(int c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
