package dev.firsthand.extract;

import dev.firsthand.extract.words.Whitespace;
import java.nio.charset.StandardCharsets;

/// Tells markup from plain text, both in UTF-8.
final class Markup {

  private static final String[] TAGS = {
    "<html", "<body", "<head", "</p>", "</div>", "<div", "<br", "<meta", "<article", "</a>", "<p>"
  };

  private Markup() {}

  static boolean isIn(byte[] text) {
    int at = 0;
    while (at < text.length && text[at] >= 0 && Whitespace.isBlank((char) text[at])) {
      at++;
    }
    if (at + 1 < text.length && text[at] == '<') {
      char next = (char) text[at + 1];
      if (isLetter(next) || next == '!' || next == '?') {
        return true;
      }
    }
    for (int i = at; i < text.length; i++) {
      if (text[i] == '<' && isTag(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isTag(byte[] text, int at) {
    for (String tag : TAGS) {
      int end = at + tag.length();
      if (end <= text.length
          && new String(text, at, tag.length(), StandardCharsets.ISO_8859_1)
              .equalsIgnoreCase(tag)) {
        return true;
      }
    }
    return false;
  }
}
