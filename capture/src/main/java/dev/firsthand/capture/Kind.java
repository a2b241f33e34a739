package dev.firsthand.capture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What an input is, told by its first bytes, and by its name where those leave it open.
enum Kind {
  EMPTY,
  BINARY,
  ARCHIVE,
  LINES,
  HTML,
  TEXT;

  /// How many bytes are looked at.
  static final int LOOK = 8192;

  private static final String[] TAGS = {
    "<!doctype",
    "<html",
    "<head",
    "<body",
    "<?xml",
    "<!--",
    "<meta",
    "<title",
    "<article",
    "<div",
    "<p>"
  };

  static Kind of(byte[] start, String name) {
    if (start.length == 0) {
      return EMPTY;
    }
    String head = new String(start, StandardCharsets.ISO_8859_1);
    if (head.startsWith("WARC/") || head.startsWith("filedesc:")) {
      return ARCHIVE;
    }
    if (Binary.is(start)) {
      return BINARY;
    }
    return ofText(words(head), name.toLowerCase(Locale.ROOT));
  }

  private static Kind ofText(String head, String name) {
    if (head.startsWith("{") || endsWith(name, ".jsonl", ".ndjson")) {
      return LINES;
    }
    for (String tag : TAGS) {
      if (head.startsWith(tag)) {
        return HTML;
      }
    }
    boolean marked = head.contains("<html") || head.contains("<body");
    return marked || endsWith(name, ".html", ".htm", ".xhtml") ? HTML : TEXT;
  }

  /// The start as lower-case ASCII, without byte order mark, NULs (of UTF-16) and leading space.
  private static String words(String head) {
    StringBuilder kept = new StringBuilder(head.length());
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      if (c != 0 && (i > 2 || c < 0x80)) {
        kept.append(c);
      }
    }
    return kept.toString().strip().toLowerCase(Locale.ROOT);
  }

  private static boolean endsWith(String name, String... ends) {
    String bare = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    for (String end : ends) {
      if (bare.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  String mediaType() {
    return this == HTML ? "text/html" : "text/plain";
  }
}
