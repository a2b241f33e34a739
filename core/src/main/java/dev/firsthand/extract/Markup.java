package dev.firsthand.extract;

import dev.firsthand.extract.words.Whitespace;

/// Tells markup from plain text.
final class Markup {

  private static final String[] TAGS = {
    "<html", "<body", "<head", "</p>", "</div>", "<div", "<br", "<meta", "<article", "</a>", "<p>"
  };

  private Markup() {}

  static boolean isIn(char[] text) {
    int at = 0;
    while (at < text.length && Whitespace.isBlank(text[at])) {
      at++;
    }
    if (at + 1 < text.length && text[at] == '<') {
      char next = text[at + 1];
      if (Character.isLetter(next) || next == '!' || next == '?') {
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

  private static boolean isTag(char[] text, int at) {
    for (String tag : TAGS) {
      int end = at + tag.length();
      if (end <= text.length && new String(text, at, tag.length()).equalsIgnoreCase(tag)) {
        return true;
      }
    }
    return false;
  }
}
