package dev.firsthand.extract.html;

/// Cuts a page into tags and text, and passes over comments, declarations and processing
/// instructions.
///
/// One loop over the characters. The states of the WHATWG's tokenizer are places in the code; no
/// token is made, only offsets into the page are handed on.
final class Tokenizer {

  private final byte[] page;
  private final int end;
  private final Structure structure;
  private final TagAttributes attributes;
  private final TextTeller text;
  private final RawText raw;
  private int nameTo;

  Tokenizer(byte[] page, PageHandler handler) {
    this.page = page;
    this.end = page.length;
    RecentStrings recent = new RecentStrings();
    this.attributes = new TagAttributes(page, recent);
    this.structure = new Structure(page, handler, new TagAttributes(page, recent));
    this.text = new TextTeller(page, structure);
    this.raw = new RawText(page);
  }

  void run() {
    for (int at = 0; at < end; ) {
      at = page[at] == '<' ? markup(at) : text(at);
    }
    structure.finish();
  }

  /// Reads what begins with `<` and returns the offset behind it.
  private int markup(int at) {
    int next = at + 1 < end ? page[at + 1] : ' ';
    if (isLetter(next)) {
      return startTag(at + 1);
    }
    return switch (next) {
      case '/' -> endTag(at + 2);
      case '!' -> declaration(at + 2);
      case '?' -> behindTag(at);
      default -> {
        text.raw(at, at + 1);
        yield at + 1;
      }
    };
  }

  private int startTag(int nameFrom) {
    Tag tag = name(nameFrom);
    int nameEnd = nameTo;
    int behind = attributes.read(nameEnd);
    if (behind < 0) {
      return end;
    }
    boolean isRaw = structure.start(tag, nameFrom, nameEnd, attributes);
    if (tag == Tag.PLAINTEXT) {
      text.raw(behind, end);
      return end;
    }
    return isRaw ? rawText(tag, behind) : behind;
  }

  private int rawText(Tag tag, int from) {
    int close = raw.end(tag, from);
    if (structure.isHeard() && close > from) {
      if (tag.isEscapable()) {
        text.markup(from, close);
      } else {
        text.raw(from, close);
      }
    }
    structure.endRawText();
    return behindTag(close);
  }

  private int endTag(int nameFrom) {
    int first = nameFrom < end ? page[nameFrom] : ' ';
    if (!isLetter(first)) {
      if (nameFrom >= end) {
        text.raw(nameFrom - 2, nameFrom);
      }
      return behindTag(nameFrom);
    }
    Tag tag = name(nameFrom);
    int nameEnd = nameTo;
    int behind = nameEnd < end && page[nameEnd] == '>' ? nameEnd + 1 : attributes.read(nameEnd);
    if (behind < 0) {
      return end;
    }
    structure.end(tag, nameFrom, nameEnd);
    return behind;
  }

  private Tag name(int from) {
    int hash = 0;
    int at = from;
    while (at < end && page[at] != '>' && page[at] != '/' && !TagAttributes.isBlank(page[at])) {
      hash = NameTable.hash(hash, page[at++]);
    }
    nameTo = at;
    return Tag.of(page, from, at, hash);
  }

  private int declaration(int at) {
    if (Bytes.isAt(page, "--", at)) {
      return comment(at + 2);
    }
    if (Bytes.isAt(page, "[CDATA[", at) && structure.isForeign()) {
      return Math.min(end, Bytes.find(page, "]]>", at, end) + 3);
    }
    return behindTag(at);
  }

  /// Ends with `-->` or `--!>`, and at once when that begins with the dashes of the opening.
  private int comment(int at) {
    if (Bytes.isAt(page, ">", at)) {
      return at + 1;
    } else if (Bytes.isAt(page, "->", at)) {
      return at + 2;
    }
    int dashes = Bytes.find(page, "--", at, end);
    while (dashes < end) {
      if (Bytes.isAt(page, ">", dashes + 2)) {
        return dashes + 3;
      } else if (Bytes.isAt(page, "!>", dashes + 2)) {
        return dashes + 4;
      }
      dashes = Bytes.find(page, "--", dashes + 1, end);
    }
    return end;
  }

  private int behindTag(int from) {
    return Math.min(end, Bytes.find(page, '>', from, end) + 1);
  }

  private int text(int from) {
    int stop = Bytes.find(page, '<', from, end);
    if (structure.isHeard()) {
      text.markup(from, stop);
    }
    return stop;
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
